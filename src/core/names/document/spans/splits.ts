import type { Evidence } from '../../../analysis';
import { isVerb } from '../../../syntax/tags';
import { isCapital } from '../../../text/letterCase';
import { lowerText, type Tokens, tokenText } from '../../../text/tokens';
import { WordFlag, type HashedGazetteer } from '../../gazetteer/gazetteer';
import { joinNames } from './joins';
import type { NameSpan } from '../../names';
import type { TokenRange } from '../../../syntax/syntax';
import { because } from '../../evidence';
import { offsetsOf, rangeText } from '../../spans';
import type { DocumentContext } from '../context';

/** Names longer or other than they can be are only put right when the recognizer was not sure. */
const sure = 0.8;

const verbScore = 0.8;

/**
 * Puts right what the recognizer joined or took too widely: "Romania and Georgia" is two places, "Kestrel Research in
 * Singapore" an organization and a place, the "Health" of "Health Minister" no name, "North Korean" one group.
 */
export function joinAndSplit(context: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = context.article;
  const forms = new Set(names.map((name) => rangeText(tokens, name)));
  return joinNames(context, names).flatMap((name) => {
    if (name.score >= sure) return [name];
    if (isOfficeField(context, name)) return [];
    return splitAtVerb(context, name) ?? split(context, name, forms) ?? [name];
  });
}

/** "Health Minister", "Interior Ministry spokesman": the field of an office, not an organization. */
function isOfficeField(
  { article: { tokens }, words: { offices, officeFields } }: DocumentContext,
  { first, last, type }: NameSpan,
): boolean {
  if (type === 'person' || type === 'group' || last - first > 3 || last >= tokens.count) return false;
  return offices.has(tokenText(tokens, last)) && officeFields.has(tokenText(tokens, last - 1));
}

/** "Francis met Patriarch Cyril": a verb between two persons is no part of a name, nor is the title after it. */
function splitAtVerb(
  { article: { tokens, syntax }, words: { titles } }: DocumentContext,
  name: NameSpan,
): NameSpan[] | null {
  if (name.type !== 'person') return null;
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (!isVerb(syntax.tags[i]) || !/^\p{Ll}{3}/u.test(tokenText(tokens, i))) continue;
    let first = i + 1;
    while (first + 1 < name.last && titles.has(low(tokens, first).replace(/\.$/, ''))) first++;
    const evidence = [
      because('rule', 'joined-names-split', [offsetsOf(tokens, { first: i, last: i + 1 })], verbScore),
      ...name.evidence,
    ];
    const part = { type: name.type, score: verbScore, evidence };
    return [
      { ...part, first: name.first, last: i },
      { ...part, first, last: name.last },
    ];
  }
  return null;
}

/** The two halves of a name joined by a small word, when each half is a name by itself; null when it is one name. */
function split(context: DocumentContext, name: NameSpan, forms: ReadonlySet<string>): NameSpan[] | null {
  const { article, gazetteer, words } = context;
  const { tokens } = article;
  const { joints, definiteArticles, organizationEnds, organizationStarts } = words;
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    const joint = joints.get(tokenText(tokens, i));
    if (!joint) continue;
    const left = half(context, name, { first: name.first, last: i }, i, forms);
    const rightFirst = definiteArticles.has(low(tokens, i + 1)) && i + 2 < name.last ? i + 2 : i + 1;
    const right = half(context, name, { first: rightFirst, last: name.last }, i, forms);
    if (joint === 'coordination') {
      if (left && right && !organizationEnds.has(low(tokens, name.last - 1))) return [left, right];
      continue;
    }
    if (name.type === 'misc' || name.type === 'event' || right?.type !== 'place') continue;
    const belongs =
      joint !== 'belonging' || isPerson(tokens, name.first, i, gazetteer) || forms.has(textOf(tokens, name.first, i));
    if (!belongs || organizationStarts.has(low(tokens, i - 1)) || (joint !== 'location' && !left)) continue;
    return [left ?? { ...name, last: i }, right];
  }
  return null;
}

/** Half of a name as a name: a place the gazetteer has, a person's given name first, or a form found elsewhere. */
function half(
  { article: { tokens }, gazetteer }: DocumentContext,
  name: NameSpan,
  { first, last }: TokenRange,
  joint: number,
  forms: ReadonlySet<string>,
): NameSpan | null {
  if (last <= first || !isCapital(tokens, first)) return null;
  const text = textOf(tokens, first, last);
  const evidence = (score: number): Evidence[] => [
    because('rule', 'joined-names-split', [offsetsOf(tokens, { first: joint, last: joint + 1 })], score),
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
  return lowerText(tokens, i);
}
