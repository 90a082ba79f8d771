// Two worker threads against one over the same files, in turns.
import { runCli, withArchive } from './archive.mjs';

const MEGABYTES = 200;
const ROUNDS = 2;

export function workers() {
  console.log(`\nTwo workers against one, ${MEGABYTES} MB of files (wall, best of ${ROUNDS})`);
  withArchive(MEGABYTES, (folder) => {
    const best = { 1: Number.POSITIVE_INFINITY, 2: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++)
      for (const jobs of [1, 2]) best[jobs] = Math.min(best[jobs], runCli(folder, jobs).seconds);
    for (const jobs of [1, 2])
      console.log(`  --jobs ${jobs}   ${best[jobs].toFixed(1)} s   ${(best[1] / best[jobs]).toFixed(2)} ×`);
  });
}
