// npm run check:package: packs the package and checks the tarball as others will meet it: publint and attw.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = mkdtempSync(path.join(tmpdir(), 'zhengwen-pack-'));
try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const tarball = path.join(folder, packed.filename);
  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${(packed.size / 1e6).toFixed(2)} MB, unpacked ${(packed.unpackedSize / 1e6).toFixed(2)} MB`,
  );

  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
  });
  for (const message of messages) console.log(`publint: ${formatMessage(message, pkg)}`);
  if (messages.length === 0) console.log('publint: nothing to say');

  const attw = spawnSync(
    process.execPath,
    ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--no-emoji'],
    { stdio: 'inherit' },
  );
  process.exitCode = messages.length > 0 || attw.status !== 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
