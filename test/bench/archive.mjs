// An archive of files in a temporary folder, and the command line run over it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.mjs';

/** A day of a daily paper. */
const FILE_BYTES = 100_000;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/**
 * Loaded before the command line: tells the peak of its process when it ends. On Linux the resource usage would name the peak of
 * the process that started it when that was larger, so the kernel's own figure for the program is read.
 */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  process.stderr.write('peak ' + peak + ' KB');
});`)}`;

/** Writes files of the bulletins' pages, `megabytes` in all, and removes them when `use` is done with their folder. */
export function withArchive(megabytes, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhengwen-archive-'));
  try {
    const all = pages();
    let page = 0;
    mkdirSync(path.join(folder, 'in'));
    for (let written = 0, file = 0; written < megabytes * 1e6; file++) {
      const parts = [];
      for (let bytes = 0; bytes < FILE_BYTES; bytes += Buffer.byteLength(parts.at(-1)))
        parts.push(all[page++ % all.length]);
      const text = parts.join('\n\n');
      writeFileSync(path.join(folder, 'in', `${String(file).padStart(6, '0')}.txt`), text);
      written += Buffer.byteLength(text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Extracts the files of an archive; peak memory in megabytes. */
export function runCli(folder, jobs) {
  const out = path.join(folder, 'out');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', TELL_PEAK, cli, 'extract', path.join(folder, 'in', '*.txt'), '--out', out, '--jobs', String(jobs)],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(stderr);
  rmSync(out, { recursive: true });
  return { seconds, peak: Number(stderr.match(/peak (\d+) KB/)[1]) / 1024 };
}
