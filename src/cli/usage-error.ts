/** A command line that cannot be run: told in one line, exit code 2. */
export class UsageError extends Error {}

/** What went wrong with a file, in words: without the stack, the system call and the path that Node puts into messages. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return (code && REASONS[code]) || (error instanceof Error ? error.message.split('\n')[0]! : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more room is allowed on the disk',
  EFBIG: 'larger than a file may be',
  EROFS: 'the disk is read-only',
  ELOOP: 'symbolic links in a circle',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'too large to be one text',
  ERR_STRING_TOO_LONG: 'too large to be one text',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'too large to be one text',
};
