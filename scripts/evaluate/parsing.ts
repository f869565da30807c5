import { createParser } from '../../src/core/syntax/parser';
import type { Syntax } from '../../src/core/syntax/syntax';
import { isNoun, Tag } from '../../src/core/syntax/tags';
import { syntax as english } from '../../src/languages/en/syntax';
import { asTokens, type TaggedSentence } from '../train/treebank';

/** Counts of a measure. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** What the parser is measured on, against Universal Dependencies trees. */
export interface ParsingScores {
  readonly chunks: Counts;
  readonly chunkHeads: Counts;
  readonly subjects: Counts;
  /** Gold verb–subject pairs not found, and pairs found that are not gold, for reading. */
  readonly errors: string[];
}

/**
 * Noun chunks and (finite verb, subject) pairs against the gold trees of `sentences`, with the tags given.
 * A gold chunk is what left-hand modifiers and names make with their head noun; a pair counts when the chunk holds the gold subject.
 */
export function parsingScores(sentences: readonly TaggedSentence[], tags: Uint8Array): ParsingScores {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const syntax = createParser(english).parse(tokens, bounds, tags);
  const chunks = { right: 0, found: 0, gold: 0 };
  const chunkHeads = { right: 0, found: 0, gold: 0 };
  const subjects = { right: 0, found: 0, gold: 0 };
  const errors: string[] = [];
  sentences.forEach((sentence, s) => {
    const first = bounds.first[s];
    const last = bounds.last[s];
    const gold = goldChunks(sentence, first);
    const ours = syntax.chunks.filter((chunk) => chunk.first >= first && chunk.last <= last);
    chunks.found += ours.length;
    chunks.gold += gold.length;
    chunkHeads.gold += gold.length;
    chunkHeads.found += ours.length;
    for (const g of gold) {
      if (ours.some((o) => o.first === g.first && o.last === g.last)) chunks.right++;
      else errors.push(`chunk missed ${sentence.words.slice(g.first - first, g.last - first).join(' ')}`);
      if (ours.some((o) => g.heads.includes(o.head))) chunkHeads.right++;
    }
    for (const o of ours)
      if (!gold.some((g) => o.first === g.first && o.last === g.last))
        errors.push(`chunk wrong ${sentence.words.slice(o.first - first, o.last - first).join(' ')}`);
    scoreSubjects(sentence, first, last, syntax, subjects, errors);
  });
  return { chunks, chunkHeads, subjects, errors };
}

function scoreSubjects(
  sentence: TaggedSentence,
  first: number,
  last: number,
  syntax: Syntax,
  counts: { right: number; found: number; gold: number },
  errors: string[],
): void {
  const gold = goldSubjects(sentence, first);
  const ours = syntax.clauses
    .filter((clause) => clause.first >= first && clause.first < last && clause.verb >= 0 && clause.subject >= 0)
    .filter(({ verb }) => syntax.verbGroups[verb].finite)
    .map(({ verb, subject }) => ({ group: syntax.verbGroups[verb], chunk: syntax.chunks[subject] }))
    .filter(({ chunk }) => sentence.relations?.[sentence.origin[chunk.head - first]] !== 'expl');
  counts.found += ours.length;
  counts.gold += gold.length;
  const used = new Set<number>();
  for (const { verbs, subject } of gold) {
    const at = ours.findIndex(
      ({ group, chunk }, k) =>
        !used.has(k) &&
        verbs.some((verb) => group.first <= verb && verb < group.last) &&
        chunk.first <= subject &&
        subject < chunk.last,
    );
    if (at >= 0) {
      used.add(at);
      counts.right++;
    } else
      errors.push(
        `missed ${word(sentence, subject - first)} ← ${word(sentence, verbs[0] - first)}: ${sentence.words.join(' ')}`,
      );
  }
  ours.forEach(({ group, chunk }, k) => {
    if (!used.has(k))
      errors.push(
        `wrong ${word(sentence, chunk.head - first)} ← ${word(sentence, group.head - first)}: ${sentence.words.join(' ')}`,
      );
  });
}

const word = (sentence: TaggedSentence, i: number) => sentence.words[i] ?? '?';

/** Our tokens of each token of the file, absolute. */
function pieces(sentence: TaggedSentence, first: number): number[][] {
  const of: number[][] = (sentence.heads ?? []).map(() => []);
  sentence.origin.forEach((token, i) => of[token]?.push(first + i));
  return of;
}

/** Verb (the auxiliary "be" for a predicate noun or adjective) and the subject before it (no expletive); shared subjects of coordinated verbs too. */
function goldSubjects(sentence: TaggedSentence, first: number): { verbs: number[]; subject: number }[] {
  const { heads = [], relations = [] } = sentence;
  const of = pieces(sentence, first);
  const pairs: { verbs: number[]; subject: number }[] = [];
  const subjectOf = new Map<number, number>();
  relations.forEach((relation, i) => {
    if (/^nsubj/.test(relation)) subjectOf.set(heads[i], i);
  });
  relations.forEach((relation, i) => {
    if (relation !== 'conj' || subjectOf.has(i)) return;
    const subject = subjectOf.get(heads[i]);
    if (subject !== undefined && subject < i) subjectOf.set(i, subject);
  });
  for (const [head, subject] of subjectOf) {
    const verbs = [head, ...heads.flatMap((h, i) => (h === head && /^(?:cop|aux)/.test(relations[i]) ? [i] : []))];
    const tokens = verbs.flatMap((verb) => of[verb]).filter((token) => isVerbal(sentence.tags[token - first]));
    const finite = verbs.some((verb) => of[verb].some((token) => isFinite(sentence.tags[token - first])));
    if (tokens.length > 0 && finite && of[subject].length > 0 && of[subject][0] < tokens[0])
      pairs.push({ verbs: tokens, subject: of[subject].at(-1)! });
  }
  return pairs;
}

const isVerbal = (tag: number) => (tag >= Tag.VB && tag <= Tag.VBZ) || tag === Tag.MD;
const isFinite = (tag: number) => tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD;

function goldChunks(sentence: TaggedSentence, first: number): { first: number; last: number; heads: number[] }[] {
  const { heads = [], relations = [] } = sentence;
  const of = pieces(sentence, first);
  const inside =
    /^(?:compound|flat|nmod:poss|det|amod|nummod|fixed|goeswith|punct|nmod:unmarked|nmod:npmod|list|dep|discourse)/;
  const children = heads.map(() => [] as number[]);
  heads.forEach((head, i) => head >= 0 && children[head].push(i));
  const left = (i: number): number =>
    Math.min(
      i,
      ...children[i]
        .filter(
          (c) =>
            c < i &&
            /^(?:compound|flat|nmod:poss|det|amod|nummod|advmod|obl:npmod|obl:unmarked|nmod:npmod|nmod:unmarked|cc|conj|punct|case|obl|obj|nmod|flat:foreign)/.test(
              relations[c],
            ) &&
            !/^(?:case|cc|punct|advmod)$/.test(relations[c]),
        )
        .map(left),
    );
  const right = (i: number): number =>
    Math.max(i, ...children[i].filter((c) => c > i && /^(?:flat|fixed|goeswith)/.test(relations[c])).map(right));
  return heads.flatMap((_, i) => {
    const tag = sentence.tags[(of[i].at(-1) ?? first) - first];
    const nominal = isNoun(tag) || [Tag.PRP, Tag.WP, Tag.WDT, Tag.DT, Tag.CD, Tag.JJ].includes(tag);
    if (
      !nominal ||
      ((tag === Tag.CD || tag === Tag.JJ) && !/^(?:nsubj|obj|iobj|obl|nmod)/.test(relations[i])) ||
      inside.test(relations[i]) ||
      of[i].length === 0
    )
      return [];
    const from = of[left(i)][0] ?? of[i][0];
    const names = [i, ...children[i].filter((c) => c > i && /^flat/.test(relations[c]))];
    return [{ first: from, last: (of[right(i)].at(-1) ?? of[i].at(-1)!) + 1, heads: names.flatMap((n) => of[n]) }];
  });
}
