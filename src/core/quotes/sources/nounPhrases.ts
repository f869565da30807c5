import type { TokenRange } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { TokenKind } from '../../text/tokens';
import { isFinal, tagAt, word, type Reading } from '../context';
import { isTemporal } from './temporal';

/** A noun phrase with what hangs on it ("a source familiar with the talks"); `head` is its head noun's token. */
export interface Phrase extends TokenRange {
  readonly head: number;
}

const LINKS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'on',
  'with',
  'to',
  'near',
  'by',
  'under',
  'inside',
  'within',
  'across',
  'around',
  'outside',
]);
const QUALITIES = new Set([
  'familiar',
  'close',
  'briefed',
  'involved',
  'loyal',
  'opposed',
  'present',
  'based',
  'knowledge',
  'affiliated',
  'allied',
]);

/** The noun phrase that ends right before token `end`, its prepositional phrases included; null if none does. */
export function phraseEnding(reading: Reading, end: number, floor: number): Phrase | null {
  if (tagAt(reading, end - 1) === Tag['-RRB-']) return phraseBeforeBracket(reading, end, floor);
  if (PLACE_ADVERBS.has(word(reading, end - 1)) && end - 1 > floor) end--;
  const last = chunkEnding(reading, end, floor);
  if (!last) return null;
  let phrase = last;
  for (let steps = 0; steps < 6; steps++) {
    const wider = widenLeft(reading, phrase, floor);
    if (!wider) break;
    phrase = { ...wider, last: end };
  }
  return { ...phrase, last: end };
}

/** "the World Health Organization (WHO)|". */
function phraseBeforeBracket(reading: Reading, end: number, floor: number): Phrase | null {
  for (let i = end - 2; i > Math.max(floor, end - 10); i--) {
    if (tagAt(reading, i) === Tag['-LRB-']) return phraseEnding(reading, i, floor);
  }
  return null;
}

const PLACE_ADVERBS = new Set(['there', 'here', 'abroad', 'too']);

function widenLeft(reading: Reading, phrase: Phrase, floor: number): Phrase | null {
  const link = phrase.first - 1;
  if (link <= floor) return null;
  const linkWord = word(reading, link);
  if (linkWord === 'and' || linkWord === 'or' || linkWord === '&') return conjunctBefore(reading, link, floor);
  if (tagAt(reading, link) === Tag.HYPH) return chunkEnding(reading, link, floor);
  if (isParticiple(reading, link)) return chunkEnding(reading, link, floor);
  if (!LINKS.has(linkWord)) return null;
  const before = isParticiple(reading, link - 1) || QUALITIES.has(word(reading, link - 1)) ? link - 1 : link;
  return chunkEnding(reading, before, floor);
}

/** "Residents |reached| by telephone": a participle that hangs on a noun. */
function isParticiple(reading: Reading, i: number): boolean {
  const { verbGroupOf, verbGroups } = reading.article.syntax;
  const group = i >= 0 ? verbGroups[verbGroupOf[i]] : undefined;
  return group !== undefined && !group.finite && group.last === group.first + 1 && tagAt(reading, i) === Tag.VBN;
}

/** "X and Y": X only when it is the subject's other half; of "people in X and Y" the people. */
function conjunctBefore(reading: Reading, link: number, floor: number): Phrase | null {
  const left = chunkEnding(reading, link, floor);
  if (!left) return null;
  const before = left.first - 1;
  const tag = tagAt(reading, before);
  if (before >= floor && LINKS.has(word(reading, before))) return chunkEnding(reading, before, floor);
  const startsThere =
    before < floor || isFinal(reading, before) || tag === Tag[','] || tag === Tag["''"] || tag === Tag[':'];
  return startsThere ? left : null;
}

/** The base noun phrase that ends right before `end`, possessors included. */
export function chunkEnding(reading: Reading, end: number, floor: number): Phrase | null {
  const { chunks, chunkOf } = reading.article.syntax;
  if (end - 1 < floor) return null;
  const at = chunkOf[end - 1];
  if (at < 0) return loneNominal(reading, end - 1) ? { first: end - 1, last: end, head: end - 1 } : null;
  if (chunks[at].last > end) return null;
  return possessed(reading, chunks[at], floor);
}

/** The base noun phrase that begins at `start`, whatever it possesses included. */
export function chunkStarting(reading: Reading, start: number, limit: number): Phrase | null {
  const { chunks, chunkOf } = reading.article.syntax;
  if (start >= limit) return null;
  const at = chunkOf[start];
  if (at < 0) return loneNominal(reading, start) ? { first: start, last: start + 1, head: start } : null;
  if (chunks[at].first < start && reading.article.tokens.kinds[start - 1] === TokenKind.word) return null;
  let phrase: Phrase = { first: start, last: Math.min(chunks[at].last, limit), head: chunks[at].head };
  for (let next = phrase.last; next < limit && goesOnAt(reading, next, phrase.head); next = phrase.last) {
    const following = chunkOf[next] >= 0 && chunkOf[next] !== at ? chunkOf[next] : chunkOf[next + 1];
    if (following === undefined || following < 0 || chunks[following].last <= phrase.last) break;
    phrase = { first: start, last: Math.min(chunks[following].last, limit), head: chunks[following].head };
  }
  return phrase;
}

/** A possessive, a hyphen, or a determiner alone: the noun phrase is not over there. */
function goesOnAt(reading: Reading, next: number, head: number): boolean {
  return (
    isPossessive(reading, next) ||
    tagAt(reading, next) === Tag.HYPH ||
    (next === head + 1 && tagAt(reading, head) === Tag.DT)
  );
}

/** A phrase that begins at `start` with its "of", "for" and "familiar with" phrases. */
export function phraseStarting(reading: Reading, start: number, limit: number): Phrase | null {
  const base = chunkStarting(reading, start, limit);
  if (!base) return null;
  let last = base.last;
  for (let steps = 0; steps < 4; steps++) {
    last = pastBracket(reading, last, limit);
    let link = last;
    if (QUALITIES.has(word(reading, link))) link++;
    if (!LINKS.has(word(reading, link)) || link >= limit) break;
    const next = chunkStarting(reading, link + 1, limit);
    if (!next || isTemporal(reading, next)) break;
    last = next.last;
  }
  return { first: base.first, last, head: base.head };
}

/** Past "(WHO)" at `i`. */
function pastBracket(reading: Reading, i: number, limit: number): number {
  if (tagAt(reading, i) !== Tag['-LRB-']) return i;
  for (let k = i + 1; k < Math.min(limit, i + 8); k++) if (tagAt(reading, k) === Tag['-RRB-']) return k + 1;
  return i;
}

function possessed(reading: Reading, chunk: Phrase, floor: number): Phrase {
  const { chunks, chunkOf } = reading.article.syntax;
  let phrase: Phrase = { first: Math.max(chunk.first, floor), last: chunk.last, head: chunk.head };
  for (let steps = 0; steps < 4; steps++) {
    const owner = isPossessive(reading, phrase.first)
      ? phrase.first - 1
      : isPossessive(reading, phrase.first - 1)
        ? phrase.first - 2
        : -1;
    if (owner < floor) break;
    const at = chunkOf[owner];
    phrase = { ...phrase, first: at >= 0 ? Math.max(chunks[at].first, floor) : owner };
  }
  return phrase;
}

function isPossessive(reading: Reading, i: number): boolean {
  return tagAt(reading, i) === Tag.POS;
}

function loneNominal(reading: Reading, i: number): boolean {
  const tag = tagAt(reading, i);
  return tag === Tag.PRP || isNoun(tag) || tag === Tag.EX || reading.article.tokens.kinds[i] === TokenKind.url;
}
