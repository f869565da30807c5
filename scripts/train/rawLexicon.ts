import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashExact } from '../../src/core/model/hashing';
import { CaseMode, caseMode } from '../../src/core/syntax/caseMode';
import type { Tagger } from '../../src/core/syntax/tagger';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenize } from '../../src/core/text/tokenize';

/** Word hash → tag → count. */
export type TagCounts = Map<number, Map<number, number>>;

/**
 * What a tagger makes of each word of raw text (gzip, a sentence a line), over all its occurrences: their majority is surer than any
 * one of them. Words seen less than `minCount` times, sentence-initial words and headlines are left out.
 */
export function tagRawText(tagger: Tagger, files: readonly string[], minCount: number): TagCounts {
  const counts: TagCounts = new Map();
  for (const file of files) {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    for (let from = 0; from < lines.length; from += 5000) countTags(tagger, lines.slice(from, from + 5000).join('\n\n'), counts);
  }
  return new Map([...counts].filter(([, byTag]) => [...byTag.values()].reduce((a, b) => a + b, 0) >= minCount));
}

function countTags(tagger: Tagger, text: string, counts: TagCounts): void {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const tags = tagger.tag(tokens, sentences);
  for (let s = 0; s < sentences.count; s++) {
    if (caseMode(tokens, sentences.first[s], sentences.last[s]) !== CaseMode.normal) continue;
    for (let i = sentences.first[s] + 1; i < sentences.last[s]; i++) {
      const start = tokens.starts[i];
      if (!/\p{L}/u.test(text[start])) continue;
      const hash = hashExact(text, start, tokens.ends[i]);
      const byTag = counts.get(hash) ?? new Map<number, number>();
      counts.set(hash, byTag.set(tags[i], (byTag.get(tags[i]) ?? 0) + 1));
    }
  }
}
