import { goldNames, readSample } from '../../scripts/reading/gold';

/** The first sixteen alone, so that figures stay comparable. */
const samples = goldNames('first').map(readSample);

/** Ordinary prose of about `length` characters: the samples' paragraphs, over and over, one article after the other. */
export function proseOf(length: number): string {
  const all = samples.join('\n\n');
  let text = '';
  while (text.length < length) text += (text ? '\n\n' : '') + all;
  const cut = text.lastIndexOf('\n', length);
  return text.slice(0, cut > length / 2 ? cut : length);
}

/** Small articles, no two alike: the head of one sample over a few paragraphs of any. */
export function articlesOf(count: number): string[] {
  const paragraphs = samples.map((text) => text.split(/(?:\r?\n){2,}/).filter((paragraph) => paragraph.trim() !== ''));
  const body = paragraphs.flatMap((all) => all.slice(1));
  return Array.from({ length: count }, (_, i) => {
    const first = (i * 7) % body.length;
    const few = [...body.slice(first), ...body].slice(0, 4 + (i % 5));
    return [paragraphs[i % paragraphs.length][0], ...few, `Article ${i + 1}.`].join('\n\n');
  });
}

/** Texts that are nothing but one thing many times: each is to cost time in proportion. */
export const monotonous: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'single marks': "'",
  'opening marks': '“',
  words: 'said ',
  names: 'Ann Lee ',
  'names and': 'Ann Lee and ',
  of: 'the son of ',
  quotations: '"We go," he said. ',
  paragraphs: '“We go.\n\n',
  weekdays: 'Sunday ',
  years: '2014, ',
  'full stops': '.',
  commas: 'men, ',
  pronouns: 'he ',
  attacks: 'attack ',
  that: 'said that ',
  brackets: '(',
  capitals: 'ARMY ',
  lines: 'a\n',
  'one word': 'a',
  hyphens: 'pro-',
  'noun phrases': 'the army ',
};
