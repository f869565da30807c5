import { isAdjective, isAdverb, isNoun, Tag } from '../../syntax/tags';
import { phraseEnding, phraseStarting, type Phrase } from './nounPhrases';
import { isFinal, tagAt, word, type Reading } from '../context';

const MAX_STEPS = 40;

/**
 * The subject that ends at the comma before token `end`: "Ibrahim, who mediated talks, |said".
 * `apposed` is the phrase between the commas when it is a noun phrase ("the general, Abbas Ibrahim, |said").
 */
export function subjectBeforeComma(
  reading: Reading,
  end: number,
  floor: number,
): { subject: Phrase; apposed: Phrase | null } | null {
  if (word(reading, end - 1) !== ',') return null;
  const stop = Math.max(floor, end - MAX_STEPS);
  let found: { subject: Phrase; apposed: Phrase | null } | null = null;
  for (let i = end - 2; i > stop; i--) {
    if (isFinal(reading, i) || word(reading, i) === ';') break;
    if (word(reading, i) !== ',' || !opensAside(reading, i + 1)) continue;
    const subject = phraseEnding(reading, i, floor);
    if (!subject || tagAt(reading, subject.head) === Tag.CD) continue;
    const relative = opensRelative(reading, i + 1);
    if (!found || relative || tagAt(reading, found.subject.first - 1) === Tag.IN)
      found = { subject, apposed: relative ? null : phraseStarting(reading, i + 1, end - 1) };
    if (relative || !mayNest(reading, subject, floor)) break;
  }
  return found;
}

function opensRelative(reading: Reading, i: number): boolean {
  const tag = tagAt(reading, i);
  return tag === Tag.WP || tag === Tag.WDT || tag === Tag['WP$'];
}

/** The phrase found stands after a comma itself: the subject may lie further left, before "who" or "which". */
function mayNest(reading: Reading, phrase: Phrase, floor: number): boolean {
  return (
    (phrase.first - 1 > floor && word(reading, phrase.first - 1) === ',') || tagAt(reading, phrase.first - 1) === Tag.IN
  );
}

/** What may stand between commas after a subject: "who …", "the …", "45", "speaking …", a name, "a …". */
function opensAside(reading: Reading, i: number): boolean {
  const tag = tagAt(reading, i);
  return (
    tag === Tag.WP ||
    tag === Tag.WDT ||
    tag === Tag['WP$'] ||
    tag === Tag.DT ||
    tag === Tag.CD ||
    tag === Tag.VBG ||
    tag === Tag.VBN ||
    tag === Tag['PRP$'] ||
    isNoun(tag) ||
    isAdjective(tag) ||
    tag === Tag.IN ||
    isAdverb(tag) ||
    tag === Tag.WRB
  );
}
