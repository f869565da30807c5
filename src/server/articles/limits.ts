import type { Analysis, Claim, Part } from '../../core/analysis';
import { createLayoutReader } from '../../core/layout/readLayout';
import { languages } from '../../languages';

const layOut = createLayoutReader(languages.any.layout);

const mostCharacters = 5_000_000;
const longestLine = 1_000_000;
const mostCharactersOfEditor = 20_000_000;
const mostLinesOfEditor = 300_000;

/** Why a text is not read whole, in a sentence for the reader; null when it is. Lengths in UTF-16 code units. */
export function limitNotice(text: string): string | null {
  const { longest, count } = measureLines(text);
  if (text.length <= mostCharacters && longest <= longestLine) return null;
  const why =
    text.length > mostCharacters
      ? 'This text is over 5 million characters long'
      : 'A line of this text is over a million characters long';
  const editor =
    text.length > mostCharactersOfEditor || count > mostLinesOfEditor
      ? ' VS Code itself colours no text above 20 MB or 300,000 lines.'
      : '';
  return `${why}: only what you look at is read. Split it, or run “dateline annotate” on it.${editor}`;
}

function measureLines(text: string): { longest: number; count: number } {
  let longest = 0;
  let count = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
    count++;
  }
  return { longest: Math.max(longest, text.length - start), count };
}

/** The layout of a text and nothing else. `date`: the one that a person gave. */
export function layoutOnly(text: string, date?: string): Analysis {
  const { blocks, headerDate, headline, caption, credit } = layOut(text);
  const claimed = <T extends Part>(part: T): T & Claim => ({
    ...part,
    evidence: [{ source: 'rule', rule: 'layout', score: 0.9, spans: [part] }],
  });
  return {
    version: 1,
    id: '',
    language: 'en',
    date: date
      ? { value: date, evidence: [{ source: 'person', rule: 'given-date', score: 1, spans: [] }] }
      : headerDate && { value: headerDate.value, evidence: claimed(headerDate).evidence },
    ...(headline ? { headline: claimed(headline) } : {}),
    ...(caption ? { caption: claimed(caption) } : {}),
    ...(credit ? { credit: claimed(credit) } : {}),
    sections: blocks.map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end), sentences: [] })),
    entities: [],
    quotes: [],
    times: [],
    events: [],
  };
}
