/** What people should read of the errors of a file system. */
const reading: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read; ask for the permission',
  EPERM: 'it may not be read; ask for the permission',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open; try again with fewer',
  EIO: 'the disk does not give it; try again, or look for a copy',
  ENXIO: 'it is no file of text',
  ERR_INVALID_ARG_VALUE: 'that is no name of a file',
  ERR_FS_FILE_TOO_LARGE: 'it is too large; split it',
  ERR_STRING_TOO_LONG: 'it is too large; split it',
};

const writing: Readonly<Record<string, string>> = {
  ...reading,
  ENOENT: 'its folder is not there and cannot be made',
  ENOTDIR: 'its folder is a file; choose another one',
  EEXIST: 'its folder is a file; choose another one',
  EISDIR: 'it is a folder; choose the name of a file',
  EACCES: 'it may not be written; choose another place',
  EPERM: 'it may not be written; choose another place',
  EROFS: 'nothing can be written there; choose another place',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EBUSY: 'another program is using it; try again',
};

/** Why a file could not be read, and what to do. The messages of our own errors are made for people. */
export const readingProblem = (error: unknown): string => inWords(error, reading);

/** The same of a file that could not be written. */
export const writingProblem = (error: unknown): string => inWords(error, writing);

function inWords(error: unknown, words: Readonly<Record<string, string>>): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : error.message;
}
