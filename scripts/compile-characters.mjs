// Writes dictionaries/characters/traditional.txt from opencc-js (Apache-2.0 data of OpenCC).
//
// Only conversions of one UTF-16 code unit to one are taken, for offsets must hold. A character that GB 2312 holds is
// marked `shared`: it is also a simplified character (乾, 著), converted only in texts that are traditional as a whole.
import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import OpenCC from 'opencc-js';

const variants = ['t', 'tw', 'hk'].map((from) => OpenCC.Converter({ from, to: 'cn' }));
// GB 2312 is the part of GBK with lead byte B0–F7 and trail byte A1–FE.
const inGb2312 = (char) => {
  const [lead, trail] = iconv.encode(char, 'gbk');
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
};
const lines = [];
for (let code = 0x3400; code < 0xfb00; code++) {
  if (code >= 0xd800 && code < 0xf900) continue;
  const char = String.fromCharCode(code);
  const simplified = variants.map((convert) => convert(char)).find((other) => other !== char && other.length === 1);
  // 么 and 著 have readings of their own in traditional texts (么 as a surname, 著 in 著名).
  if (simplified && char !== '么' && char !== '著')
    lines.push([char, simplified, ...(inGb2312(char) ? ['shared'] : [])].join('\t'));
}
writeFileSync(
  new URL('../dictionaries/characters/traditional.txt', import.meta.url),
  `# char\tsimplified\tshared — compiled by scripts/compile-characters.mjs, see ../README.md\n${lines.join('\n')}\n`,
);
console.log(`${lines.length} characters`);
