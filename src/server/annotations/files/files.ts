/**
 * The workspace port: the few files of people's own that the server reads and writes, by URI, as UTF-8 text. Sidecars and the two
 * files of `.dateline/`, and nothing else.
 */
export interface Files {
  /** The text; null when there is no such file. Rejects when it is there and cannot be read as text. */
  read(uri: string): Promise<string | null>;
  /**
   * Replaces the file whole or not at all, making its folder where there is none; null removes it. Rejects with {@link Changed}
   * when it does not hold `before` any longer (null: is not there), else with a {@link WriteError}.
   */
  write(uri: string, text: string | null, before: string | null): Promise<void>;
}

/** Somebody else has written the file since it was read. */
export class Changed extends Error {}

/** Why a file could not be written. `readOnly`: trying again is of no use. */
export class WriteError extends Error {
  constructor(
    message: string,
    readonly readOnly: boolean,
  ) {
    super(message);
  }
}

/**
 * `disk` for `file:` where the server has one (null in a browser), the client for all else; files that are not ours are
 * refused.
 */
export function createFiles(disk: Files | null, client: Files): Files {
  const holderOf = (uri: string): Files => {
    if (!isOurs(uri)) throw new WriteError('not a file of Dateline', true);
    return disk && uri.startsWith('file:') ? disk : client;
  };
  return {
    read: async (uri) => holderOf(uri).read(uri),
    write: async (uri, text, before) => holderOf(uri).write(uri, text, before),
  };
}

const isOurs = (uri: string) => /\.anno\.json$/.test(uri) || /\/\.dateline\/(?:labels|lexicon)\.json$/.test(uri);

/** Bytes as text, a byte order mark left out. Throws when they are not UTF-8. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}
