import type { MentionKind } from '../../analysis';
import { isNoun, Tag } from '../../syntax/tags';
import { TokenKind } from '../../text/tokens';
import type { QuoteContext } from '../context/quoteContext';
import type { Phrase } from './source';

/** How many tokens behind a noun phrase a name may begin that ends its row. */
const longestRow = 6;

/** The noun phrase that ends right before token `end`, its prepositional phrases included; null if none does. */
export function phraseEnding(context: QuoteContext, end: number, floor: number): Phrase | null {
  if (context.tag(end - 1) === Tag['-RRB-']) return phraseBeforeBracket(context, end, floor);
  if (context.words.sources.placeAdverbs.has(context.word(end - 1)) && end - 1 > floor) end--;
  const last = chunkEnding(context, end, floor);
  if (!last) return null;
  let phrase = last;
  for (let steps = 0; steps < 6; steps++) {
    const wider = widenLeft(context, phrase, floor);
    if (!wider) break;
    phrase = { ...wider, last: end };
  }
  return { ...phrase, last: end };
}

/** "the World Health Organization (WHO)|". */
function phraseBeforeBracket(context: QuoteContext, end: number, floor: number): Phrase | null {
  for (let i = end - 2; i > Math.max(floor, end - 10); i--) {
    if (context.tag(i) === Tag['-LRB-']) return phraseEnding(context, i, floor);
  }
  return null;
}

function widenLeft(context: QuoteContext, phrase: Phrase, floor: number): Phrase | null {
  const { links, qualities, conjunctions } = context.words.sources;
  const link = phrase.first - 1;
  if (link <= floor) return null;
  const linkWord = context.word(link);
  if (conjunctions.has(linkWord)) return conjunctBefore(context, link, floor);
  if (context.tag(link) === Tag.HYPH) return chunkEnding(context, link, floor);
  if (isParticiple(context, link)) return chunkEnding(context, link, floor);
  if (!links.has(linkWord)) return null;
  const before = isParticiple(context, link - 1) || qualities.has(context.word(link - 1)) ? link - 1 : link;
  return chunkEnding(context, before, floor);
}

/** "Residents |reached| by telephone": a participle that hangs on a noun. */
function isParticiple(context: QuoteContext, i: number): boolean {
  const group = context.verbAt(i);
  return group !== null && !group.finite && group.last === group.first + 1 && context.tag(i) === Tag.VBN;
}

/** "X and Y": X only when it is the subject's other half; of "people in X and Y" the people. */
function conjunctBefore(context: QuoteContext, link: number, floor: number): Phrase | null {
  const left = chunkEnding(context, link, floor);
  if (!left) return null;
  const before = left.first - 1;
  const tag = context.tag(before);
  if (before >= floor && context.words.sources.links.has(context.word(before)))
    return chunkEnding(context, before, floor);
  const startsThere =
    before < floor || context.isFinal(before) || tag === Tag[','] || tag === Tag["''"] || tag === Tag[':'];
  return startsThere ? left : null;
}

/** The base noun phrase that ends right before `end`, possessors included. */
export function chunkEnding(context: QuoteContext, end: number, floor: number): Phrase | null {
  const { chunks, chunkOf } = context.article.syntax;
  if (end - 1 < floor) return null;
  const at = chunkOf[end - 1];
  if (at < 0) return loneNominal(context, end - 1) ? { first: end - 1, last: end, head: end - 1 } : null;
  if (chunks[at].last > end) return null;
  return possessed(context, chunks[at], floor);
}

/** The base noun phrase that begins at `start`, whatever it possesses included. */
export function chunkStarting(context: QuoteContext, start: number, limit: number): Phrase | null {
  const { chunks, chunkOf } = context.article.syntax;
  if (start >= limit) return null;
  const at = chunkOf[start];
  if (at < 0) return loneNominal(context, start) ? { first: start, last: start + 1, head: start } : null;
  if (chunks[at].first < start && context.article.tokens.kinds[start - 1] === TokenKind.word) return null;
  let phrase: Phrase = { first: start, last: Math.min(chunks[at].last, limit), head: chunks[at].head };
  for (let next = phrase.last; next < limit && goesOnAt(context, next, phrase.head); next = phrase.last) {
    const following = chunkOf[next] >= 0 && chunkOf[next] !== at ? chunkOf[next] : chunkOf[next + 1];
    if (following === undefined || following < 0 || chunks[following].last <= phrase.last) break;
    phrase = { first: start, last: Math.min(chunks[following].last, limit), head: chunks[following].head };
  }
  return phrase;
}

/** A possessive, a hyphen, or a determiner alone: the noun phrase is not over there. */
function goesOnAt(context: QuoteContext, next: number, head: number): boolean {
  return (
    isPossessive(context, next) || context.tag(next) === Tag.HYPH || (next === head + 1 && context.tag(head) === Tag.DT)
  );
}

/** A phrase that begins at `start` with its "of", "for" and "familiar with" phrases. */
export function phraseStarting(context: QuoteContext, start: number, limit: number): Phrase | null {
  const { links, qualities } = context.words.sources;
  const base = chunkStarting(context, start, limit);
  if (!base) return null;
  let last = base.last;
  for (let steps = 0; steps < 4; steps++) {
    last = pastBracket(context, last, limit);
    let link = last;
    if (qualities.has(context.word(link))) link++;
    if (!links.has(context.word(link)) || link >= limit) break;
    const next = chunkStarting(context, link + 1, limit);
    if (!next || isTemporal(context, next)) break;
    last = next.last;
  }
  return { first: base.first, last, head: base.head };
}

/** The same of a row of phrases that ends with a person's name: "|Oxford University political scholar Ana Lopez|". */
export function rowStarting(context: QuoteContext, start: number, limit: number): Phrase | null {
  const phrase = phraseStarting(context, start, limit);
  if (!phrase || context.nameAt(phrase.head)?.type === 'person') return phrase;
  const stop = Math.min(limit, phrase.last + longestRow);
  for (let i = phrase.last; i < stop; i++) {
    const tag = context.tag(i);
    if (context.verbAt(i) || !(isNoun(tag) || tag === Tag.JJ)) return phrase;
    const name = context.nameAt(i);
    if (name?.type === 'person') return { first: phrase.first, last: Math.min(name.last, limit), head: name.last - 1 };
  }
  return phrase;
}

/** Past "(WHO)" at `i`. */
function pastBracket(context: QuoteContext, i: number, limit: number): number {
  if (context.tag(i) !== Tag['-LRB-']) return i;
  for (let k = i + 1; k < Math.min(limit, i + 8); k++) if (context.tag(k) === Tag['-RRB-']) return k + 1;
  return i;
}

function possessed(context: QuoteContext, chunk: Phrase, floor: number): Phrase {
  const { chunks, chunkOf } = context.article.syntax;
  let phrase: Phrase = { first: Math.max(chunk.first, floor), last: chunk.last, head: chunk.head };
  for (let steps = 0; steps < 4; steps++) {
    const owner = isPossessive(context, phrase.first)
      ? phrase.first - 1
      : isPossessive(context, phrase.first - 1)
        ? phrase.first - 2
        : -1;
    if (owner < floor) break;
    const at = chunkOf[owner];
    phrase = { ...phrase, first: at >= 0 ? Math.max(chunks[at].first, floor) : owner };
  }
  return phrase;
}

function isPossessive(context: QuoteContext, i: number): boolean {
  return context.tag(i) === Tag.POS;
}

function loneNominal(context: QuoteContext, i: number): boolean {
  const tag = context.tag(i);
  return tag === Tag.PRP || isNoun(tag) || tag === Tag.EX || context.article.tokens.kinds[i] === TokenKind.url;
}

/** name, pronoun or nominal, by the phrase's head. */
export function mentionKind(context: QuoteContext, phrase: Phrase): MentionKind {
  if (context.nameOf[phrase.head] >= 0) return 'name';
  return context.tag(phrase.head) === Tag.PRP ? 'pronoun' : 'nominal';
}

/** True for "Sunday", "last week", "Aug 28": phrases of time that say when something was said. */
export function isTemporal(context: QuoteContext, phrase: Phrase): boolean {
  const { times } = context.words.sources;
  if (context.nameAt(phrase.head)?.type === 'person') return false;
  if (times.has(context.word(phrase.head))) return true;
  return times.has(context.word(phrase.first)) && context.tag(phrase.head) === Tag.CD;
}
