/** A bar on standard error that shows how far a run is. */
export interface Progress {
  step(): void;
  stop(): void;
}

const NONE: Progress = { step: () => {}, stop: () => {} };
/** With fewer files a bar is gone before it is read. */
const MANY = 8;

/** Shows a bar when a person watches, there are many files, and the bar does not get into the output's way. */
export async function startProgress(total: number, quiet: boolean): Promise<Progress> {
  if (!process.stderr.isTTY || total < MANY || (process.stdout.isTTY && !quiet)) return NONE;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} files, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    stopOnComplete: true,
    gracefulExit: false,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
