import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface EcbSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly triggers: readonly (readonly [readonly number[], string])[];
}

/** The ECB+ sentences of a half ('train', 'dev'); none, and a line that says so, where the shared data is absent. */
export function readEcb(half: 'train' | 'dev'): EcbSentence[] {
  const path = join(__dirname, '..', '..', '..', 'shared', 'data', 'event', `ecbplus.${half}.jsonl.gz`);
  try {
    return gunzipSync(readFileSync(path))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as EcbSentence);
  } catch {
    console.log(`${path} is not there: ECB+ is not measured`);
    return [];
  }
}

/** The sentence's text, tokens joined by a blank, and where each token begins. */
export function textOf({ tokens }: EcbSentence): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text) text += ' ';
    starts.push(text.length);
    text += token;
  }
  return { text, starts };
}
