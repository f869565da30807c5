import { hashExact, hashFolded } from '../../src/core/model/hashing';
import { writeWeights } from '../../src/core/model/weights';
import { certain } from '../../src/core/syntax/tagger/dictionary';
import { Tag, tagNames } from '../../src/core/syntax/tags';
import { irregularVerbs } from '../../src/languages/en/syntax/lemmas/irregularVerbs';
import type { TaggedSentence } from './treebank';

/** Tags of a word: tag → count. */
type WordTags = Map<number, number>;

/**
 * Word → its tags with a rough count, as a weight table. A word seen 30 times, 99.5 % of them with one tag that GUM does not
 * contradict, is certain; so are unseen irregular verb forms that can be nothing else. Words seen less than three times are left out.
 */
export function buildDictionary(sentences: readonly TaggedSentence[]): Uint8Array {
  const all = new Map<number, WordTags>();
  const checked = new Map<number, WordTags>();
  for (const { words, tags, source } of sentences) {
    words.forEach((word, i) => {
      if (!/[\p{L}\p{N}]/u.test(word)) return;
      for (const hash of new Set([hashExact(word, 0, word.length), hashFolded(word, 0, word.length)])) {
        add(all, hash, tags[i]);
        if (source === 'gum_open') add(checked, hash, tags[i]);
      }
    });
  }
  const rows = new Map<number, WordTags>();
  for (const [hash, counts] of all) {
    const total = sum(counts);
    if (total < 3) continue;
    const [tag, most] = [...counts].sort((a, b) => b[1] - a[1])[0];
    const contradicted = [...(checked.get(hash) ?? [])].some(([other, n]) => other !== tag && n >= 2);
    if (total >= 30 && most / total >= 0.995 && !contradicted) rows.set(hash, new Map([[tag, certain]]));
    else rows.set(hash, likely(counts, total));
  }
  for (const [word, tags] of irregularForms()) {
    const hash = hashExact(word, 0, word.length);
    if (sum(all.get(hash) ?? new Map()) < 3)
      rows.set(hash, new Map(tags.map((tag) => [tag, tags.length === 1 ? certain : 10])));
  }
  return writeWeights(rows, tagNames.length, 1, 24);
}

/** The tags that make up at least a twentieth of a word's. */
function likely(counts: WordTags, total: number): WordTags {
  return new Map([...counts].filter(([, n]) => n / total >= 0.05).map(([tag, n]) => [tag, Math.min(certain - 1, n)]));
}

/** Past forms and participles of irregular verbs that are not the base: "overran" VBD, "overthrown" VBN, "rebuilt" both. */
function irregularForms(): [string, number[]][] {
  return irregularVerbs
    .trim()
    .split(/;\s*/)
    .flatMap((entry): [string, number[]][] => {
      const [base, past, participle] = entry.trim().split(/\s+/);
      if (!past || past === base || past.includes("'")) return [];
      if (!participle || participle === past) return [[past, [Tag.VBD, Tag.VBN]]];
      return participle === base
        ? [[past, [Tag.VBD]]]
        : [
            [past, [Tag.VBD]],
            [participle, [Tag.VBN]],
          ];
    })
    .flatMap(([forms, tags]) => forms.split('/').map((form): [string, number[]] => [form, tags]));
}

function add(counts: Map<number, WordTags>, hash: number, tag: number): void {
  const byTag = counts.get(hash) ?? new Map<number, number>();
  counts.set(hash, byTag.set(tag, (byTag.get(tag) ?? 0) + 1));
}

function sum(counts: WordTags): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}
