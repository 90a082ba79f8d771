// Peak memory of the command line over 200 MB of files.
import { runCli, withArchive } from './archive.mjs';

const MEGABYTES = 200;

export function memory() {
  console.log(`\nPeak memory of the CLI over ${MEGABYTES} MB of files (resident, with Node itself)`);
  withArchive(MEGABYTES, (folder) => {
    for (const jobs of [1, 2]) {
      const { peak, seconds } = runCli(folder, jobs);
      console.log(`  --jobs ${jobs}   ${peak.toFixed(0)} MB, in ${seconds.toFixed(1)} s`);
    }
  });
}
