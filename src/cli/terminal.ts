import { once } from 'node:events';

/** Prints to standard output and waits while its reader is behind, so that memory stays flat. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Tells the person at the terminal one line, beside the output. */
export function report(line: string): void {
  process.stderr.write(`zhengwen: ${line.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')}\n`);
}

/** A reader that has seen enough (`| head`) ends the program quietly; an output that cannot be written ends it with one line. */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') report(`standard output: ${error.message}`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.stderr.on('error', () => {});
}
