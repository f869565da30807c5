import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'samples');
const samples = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .sort()
  .map((f) => readFileSync(join(folder, f), 'utf8'));

/** Ordinary prose of about `length` characters: the samples' paragraphs, over and over, one article after the other. */
export function proseOf(length: number): string {
  const all = samples.join('\n\n');
  let text = '';
  while (text.length < length) text += (text ? '\n\n' : '') + all;
  const cut = text.lastIndexOf('\n', length);
  return text.slice(0, cut > length / 2 ? cut : length);
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
