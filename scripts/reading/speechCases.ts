import type { Part } from '../../src/core/analysis';
import { readMarked } from './marked';

/** One content span with who said it and by what word. `key` is the mark's number: equal keys share speaker and cue. */
export interface CaseQuote extends Part {
  readonly key: string;
  readonly speaker: Part | null;
  readonly cue: Part | null;
}

/** A line of test/gold/speech.txt or direct-cases.txt; its header comments say what the marks mean. */
export interface SpeechCase {
  /** 1-based line in the file. */
  readonly line: number;
  readonly text: string;
  readonly quotes: readonly CaseQuote[];
  /** Ids of marks that are none of q, s, c, or that belong to no q. */
  readonly unknown: readonly string[];
}

/** Reads one case a line; `#` begins a comment, `\n` in a line is a line end. */
export const parseCases = (file: string): SpeechCase[] =>
  file.split('\n').flatMap((line, i) => (line.trim() === '' || line.startsWith('#') ? [] : [parseCase(line, i + 1)]));

function parseCase(line: string, number: number): SpeechCase {
  const { text, marks } = readMarked(line.replaceAll('\\n', '\n'));
  const find = (id: string): Part | null => {
    const mark = marks.find((m) => m.id === id);
    return mark ? { start: mark.start, end: mark.end, text: mark.text } : null;
  };
  const quotes = marks
    .filter((m) => /^q\d*$/.test(m.id))
    .map(({ id, ...part }) => ({
      ...part,
      key: id.slice(1),
      speaker: find(`s${id.slice(1)}`),
      cue: find(`c${id.slice(1)}`),
    }));
  const keys = new Set(quotes.map((q) => q.key));
  const unknown = marks.map((m) => m.id).filter((id) => !/^[qsc]\d*$/.test(id) || !keys.has(id.slice(1)));
  return { line: number, text, quotes, unknown };
}
