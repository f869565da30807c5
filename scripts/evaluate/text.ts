/** Tokens and sentence ends against GUM's, its sentences joined by spaces: headings and list items there have no mark that ends them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addTo } from '../../src/core/text/groups';
import { splitSentences, tokenize } from '../english';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly string[];
}

const path = join(__dirname, '..', '..', '..', 'shared', 'data', 'syntax', 'gum_open.dev.jsonl.gz');

class Score {
  private both = 0;
  private gold = 0;
  private ours = 0;

  add<T>(gold: ReadonlySet<T>, ours: ReadonlySet<T>): void {
    this.gold += gold.size;
    this.ours += ours.size;
    for (const item of ours) if (gold.has(item)) this.both++;
  }

  toString(): string {
    const percent = (n: number, of: number): string => ((n / of) * 100).toFixed(1);
    return `P ${percent(this.both, this.ours)} R ${percent(this.both, this.gold)} (${this.gold})`;
  }
}

function evaluate(rows: readonly Row[]): void {
  const [tokenScore, sentenceScore] = [new Score(), new Score()];
  for (const sentences of byDocument(rows)) {
    let text = '';
    const [goldTokens, goldEnds] = [new Set<string>(), new Set<number>()];
    for (const sentence of sentences) {
      let at = text === '' ? 0 : text.length + 1;
      text += (text && ' ') + sentence.text;
      goldEnds.add(text.length);
      for (const token of sentence.tokens) {
        const start = text.indexOf(token, at);
        if (start < 0) continue;
        at = start + token.length;
        goldTokens.add(`${start}-${at}`);
      }
    }
    const tokens = tokenize(text);
    const { last } = splitSentences(tokens);
    tokenScore.add(goldTokens, new Set(Array.from(tokens.starts, (start, i) => `${start}-${tokens.ends[i]}`)));
    sentenceScore.add(goldEnds, new Set(Array.from(last, (i) => tokens.ends[i - 1])));
  }
  console.log(`GUM dev (open genres): tokens ${tokenScore}, sentence ends ${sentenceScore}`);
}

function byDocument(rows: readonly Row[]): Iterable<Row[]> {
  const documents = new Map<string, Row[]>();
  for (const row of rows) addTo(documents, row.id.replace(/-\d+$/, ''), row);
  return documents.values();
}

if (existsSync(path))
  evaluate(
    gunzipSync(readFileSync(path))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
else console.log(`no data at ${path}`);
