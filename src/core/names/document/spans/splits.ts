import type { Evidence } from '../../../analysis';
import { tokenText, type Tokens } from '../../../text/tokens';
import { WordFlag, type HashedGazetteer } from '../../gazetteer/gazetteer';
import { joinNames } from './joins';
import { ORGANIZATION_HEADS, ORGANIZATION_STARTS } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { offsetsOf, rangeText } from '../../spans';

/** Names longer or other than they can be are only put right when the recognizer was not sure. */
const SURE = 0.8;

/**
 * Puts right what the recognizer joined or took too widely: "Romania and Georgia" is two places, "Kestrel Research in Singapore"
 * an organization and a place, the "Health" of "Health Minister" no name, "North Korean" one group.
 */
export function repairNames(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): NameSpan[] {
  const forms = new Set(names.map((name) => rangeText(tokens, name)));
  return joinNames(tokens, names, gazetteer).flatMap((name) => {
    if (name.score >= SURE) return [name];
    if (isTitlePart(tokens, name)) return [];
    return split(tokens, name, forms, gazetteer) ?? [name];
  });
}

/** "Health Minister", "Interior Ministry spokesman": the field of an office, not an organization. */
function isTitlePart(tokens: Tokens, { first, last, type }: NameSpan): boolean {
  if (type === 'person' || type === 'group' || last - first > 3 || last >= tokens.count) return false;
  return /^(Minister|Secretary)$/.test(tokenText(tokens, last)) && FIELDS.test(tokenText(tokens, last - 1));
}

const FIELDS =
  /^(Foreign|Interior|Defen[cs]e|Finance|Health|Justice|Education|Energy|Oil|Trade|Labou?r|Transport|Agriculture|Environment|Culture|Information|Security|Affairs|Economy|Home|Prime|Housing|Treasury|State|Planning|Industry|Tourism|Sports?)$/;

/** The two halves of a name joined by a small word, when each half is a name by itself; null when it is one name. */
function split(
  tokens: Tokens,
  name: NameSpan,
  forms: ReadonlySet<string>,
  gazetteer: HashedGazetteer,
): NameSpan[] | null {
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    const joint = tokenText(tokens, i);
    if (!/^(and|in|of|on|at|for|from|to|with|or|between)$/.test(joint)) continue;
    const left = half(tokens, name, name.first, i, i, forms, gazetteer);
    const rightFirst = /^the$/i.test(tokenText(tokens, i + 1)) && i + 2 < name.last ? i + 2 : i + 1;
    const right = half(tokens, name, rightFirst, name.last, i, forms, gazetteer);
    if (joint === 'and' || joint === 'or' || joint === 'between') {
      if (left && right && !ORGANIZATION_HEADS.has(low(tokens, name.last - 1))) return [left, right];
    } else if (
      !/^(misc|event)$/.test(name.type) &&
      right &&
      right.type === 'place' &&
      (joint !== 'of' || isPerson(tokens, name.first, i, gazetteer) || forms.has(textOf(tokens, name.first, i)))
    ) {
      if (ORGANIZATION_STARTS.has(low(tokens, i - 1)) || (/^(for|of)$/.test(joint) && !left)) continue;
      return [left ?? { ...name, last: i }, right];
    }
  }
  return null;
}

/** Half of a name as a name: a place the gazetteer has, a person's given name first, or a form found elsewhere. */
function half(
  tokens: Tokens,
  name: NameSpan,
  first: number,
  last: number,
  joint: number,
  forms: ReadonlySet<string>,
  gazetteer: HashedGazetteer,
): NameSpan | null {
  if (last <= first || !/^\p{Lu}/u.test(tokenText(tokens, first))) return null;
  const text = textOf(tokens, first, last);
  const evidence = (score: number): Evidence[] => [
    {
      source: 'rule',
      rule: 'joined-names-split',
      score,
      spans: [offsetsOf(tokens, { first: joint, last: joint + 1 })],
    },
    ...name.evidence,
  ];
  const [place] = gazetteer.places(text);
  if (place?.exact && place.kind !== 'town')
    return { first, last, type: 'place', score: 0.75, evidence: evidence(0.75) };
  if (isPerson(tokens, first, last, gazetteer))
    return { first, last, type: 'person', score: 0.7, evidence: evidence(0.7) };
  return forms.has(text) ? { first, last, type: name.type, score: 0.6, evidence: evidence(0.6) } : null;
}

function isPerson(tokens: Tokens, first: number, last: number, gazetteer: HashedGazetteer): boolean {
  if (last - first > 3) return false;
  const flags = gazetteer.words(tokenText(tokens, first));
  return last - first === 1 ? (flags & WordFlag.surname) !== 0 && flags !== 0 : (flags & WordFlag.given) !== 0;
}

function textOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]);
}

function low(tokens: Tokens, i: number): string {
  return tokenText(tokens, i).toLowerCase();
}
