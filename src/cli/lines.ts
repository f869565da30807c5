import { readingProblem } from './files/problem';
import type { Job } from './job';

const longestLine = 200_000_000;

/**
 * The lines of a byte stream as jobs, in order; blank lines are left out. Lines end at `\n` only, since a JSON string may hold
 * U+2028. A line that is no UTF-8 or longer than 200 MB is a bad job, and is not kept in memory; so is an input that breaks off.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longestLine) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Job | null => {
    const job = toJob(pieces, length, ++number);
    pieces = [];
    length = 0;
    return job;
  };
  try {
    for await (const chunk of input) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        add(chunk.subarray(start, end));
        start = end + 1;
        const job = take();
        if (job) yield job;
      }
      if (start < chunk.length) add(chunk.subarray(start));
    }
  } catch (error) {
    yield { kind: 'bad', error: `standard input: ${readingProblem(error)}` };
    return;
  }
  const last = length > 0 ? take() : null;
  if (last) yield last;
}

function toJob(pieces: readonly Uint8Array[], length: number, number: number): Job | null {
  if (length > longestLine) return { kind: 'bad', error: `line ${number}: longer than ${longestLine} bytes` };
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return line.trim() === '' ? null : { kind: 'line', number, line };
  } catch {
    return { kind: 'bad', error: `line ${number}: not UTF-8` };
  }
}
