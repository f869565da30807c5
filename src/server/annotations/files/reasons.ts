import { reasonOf } from '../../requests/errors';

/** What the system's codes mean. https://nodejs.org/api/errors.html#common-system-errors */
const words: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EISDIR: 'a folder has its name',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
};

/** Why the disk refused, in words for people; the system's own where we have none. */
export function diskReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && words[code]) || reasonOf(error);
}
