import { hashFolded } from '../../model/hashing';
import { isAdverb, isNoun, Tag } from '../tags';

const hashes = (list: string) => new Set(list.split(' ').map((word) => hashFolded(word, 0, word.length)));
const subjects = hashes('i he she we they who');
const said = hashes('said added');

const unchanged = hashes('bet burst cast cost cut hit hurt let put quit set shed shut split spread thrust');

/**
 * True when token `i`, if it is a finite verb, is a past tense that looks like the present, which the singular noun
 * before it rules out: "the firm ⟦cut⟧ its forecast".
 */
export function isUnchangedPast(i: number, first: number, tags: Uint8Array, folded: Int32Array): boolean {
  return i > first && unchanged.has(folded[i]) && (tags[i - 1] === Tag.NN || tags[i - 1] === Tag.NNP);
}

/**
 * True when token `i`, tagged VBN, must be a past tense: after a subject pronoun or relative there is no auxiliary it could belong to
 * ("who ⟦led⟧ the team"), and no noun is "said" but by "to" ("the ministry ⟦said⟧ in a statement").
 */
export function isPastTense(i: number, first: number, last: number, tags: Uint8Array, folded: Int32Array): boolean {
  let before = i - 1;
  while (before > first && before > i - 4 && isAdverb(tags[before])) before--;
  if (before < first) return false;
  const tag = tags[before];
  if (tag === Tag.WDT || subjects.has(folded[before])) return true;
  return isNoun(tag) && said.has(folded[i]) && !(i + 1 < last && folded[i + 1] === TO);
}

const TO = hashFolded('to', 0, 2);
