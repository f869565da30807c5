import type { EntityType } from './analysis';
import { type Gazetteer, WordFlag } from './names/gazetteer';
import type { NameSpan } from './names/names';
import { isUpper } from './text/characters';
import { sentenceStarters } from './text/abbreviations.data';
import { TokenKind, tokenText, type Sentences, type Tokens } from './text/tokens';

const notFirst = new Set(sentenceStarters.split(' '));
const titles = /^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|President|Prime|Minister|General|Judge|Sheikh|Sayyed|King|Queen|Prince|Sir|Captain|Colonel)\.?$/;
const organization = /^(?:Party|Ministry|Council|Committee|Court|University|Inc\.?|Corp\.?|Ltd\.?|Army|Front|Agency|Commission|Union|Bank|Club|United|Group|TV|News|Police)$/;
const joiners = new Set(['-', 'of', 'al', 'de', 'bin', 'von', 'van', 'der', 'el', 'la', '&']);

/** Names by general rules until the trained recognizer is there: runs of capitalised words, typed by gazetteer and suffix. */
export function simpleNames(tokens: Tokens, sentences: Sentences, gazetteer: Gazetteer | null): NameSpan[] {
  const names: NameSpan[] = [];
  const capital = (i: number): boolean =>
    tokens.kinds[i] === TokenKind.word && isUpper(tokens.text.charCodeAt(tokens.starts[i])) && !tokenText(tokens, i).endsWith('.');
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.first[s]; i < sentences.last[s]; i++) {
      const word = tokenText(tokens, i);
      if (!capital(i) || notFirst.has(word) || titles.test(word) || word.length < 2) continue;
      if (i === sentences.first[s] && gazetteer?.words(word) === 0 && gazetteer.places(word).length === 0 && !capital(i + 1)) continue;
      let last = i + 1;
      while (last < sentences.last[s]) {
        if (capital(last)) last++;
        else if (joiners.has(tokenText(tokens, last)) && last + 1 < sentences.last[s] && capital(last + 1)) last += 2;
        else break;
      }
      const text = tokens.text.slice(tokens.starts[i], tokens.ends[last - 1]);
      const type = typeOf(text, gazetteer);
      const spans = [{ start: tokens.starts[i], end: tokens.ends[last - 1] }];
      if (type) names.push({ first: i, last, type, score: 0.6, evidence: [{ source: 'rule', rule: 'capitalised-run', score: 0.6, spans }] });
      i = last - 1;
    }
  }
  return names;
}

function typeOf(text: string, gazetteer: Gazetteer | null): EntityType | null {
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(text)) return null;
  if (gazetteer?.demonym(text)) return 'group';
  const words = text.split(/[\s-]+/);
  if (words.some((w) => organization.test(w)) || /^[A-Z]{2,5}$/.test(text)) return 'organization';
  if (gazetteer && gazetteer.places(text).length > 0) return 'place';
  const flags = gazetteer?.words(words[0]) ?? 0;
  if (words.length > 1 || flags & (WordFlag.given | WordFlag.surname)) return 'person';
  return 'organization';
}
