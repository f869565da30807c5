import { addTo } from '../../../text/groups';
import { tokenText, type Tokens } from '../../../text/tokens';
import { beliefsIn, shares } from '../../recognizer/decoding/beliefs';
import { bodyBeside, bodyCoordinated } from '../organizationNouns';
import { namesBeside } from './nameLists';
import { definedType } from '../definitions';
import { foldName } from '../../gazetteer/folding';
import type { HashedGazetteer } from '../../gazetteer/gazetteer';
import { NAME_TYPES } from '../../recognizer/decoding/labels';
import { PERSONAL_TITLES } from '../../lexicon.data';
import type { LongerNames } from './longerNames';
import type { NameSpan } from '../../names';
import { rangeText } from '../../spans';
import { isInState } from './stateNames';

type Type = NameSpan['type'];

/** What the article as a whole says of one form of a name. */
export interface Vote {
  readonly type: Type;
  /** How likely this type is by all that speaks of the form, 0..1. */
  readonly share: number;
  /** The longer name that the form stands for, or the clearest two of its occurrences; never empty. */
  readonly witnesses: readonly NameSpan[];
  /** How sure the form is found again where the recognizer missed it, 0..1. */
  readonly clarity: number;
  /** Whether anything but the name's own words and sentence speaks. */
  readonly more: boolean;
}

/** Log-odds for a word beside a name that says its type, for a longer name that the form stands for, for being told what it is. */
const CUE = 2;
const LONGER = 3;
const DEFINED = 3;

/** The share of doubt in what a neighbour in a list tells. */
const OTHERWISE = 0.3;

/** What one occurrence of many counts for by itself: they are read by one model, and may share its mistake. */
const OWN_WORD = 0.5;

/** The longer names that the article has for words, and for several at the end of one. */
export interface Longer {
  readonly surnames: LongerNames;
  readonly firstNames: LongerNames;
  readonly bodies: LongerNames;
  readonly ends: LongerNames;
}

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992): the beliefs of all occurrences of a form are added up, as
 * log-probabilities, with what stands beside them, what they are listed with and what longer name they stand for. By folded form.
 */
export function takeVotes(
  tokens: Tokens,
  names: readonly NameSpan[],
  longer: Longer,
  gazetteer: HashedGazetteer,
): Map<string, Vote> {
  const beliefs = new Map(names.map((name) => [name, beliefsIn(name)]));
  const article: Weighed = { tokens, gazetteer, beliefs, listed: namesBeside(tokens, names) };
  const forms = new Map<string, NameSpan[]>();
  for (const name of names) {
    const key = foldName(rangeText(tokens, name));
    if (/\p{L}/u.test(key)) addTo(forms, key, name);
  }
  return new Map([...forms].map(([key, form]) => [key, voteOf(article, form, standsFor(key, longer))]));
}

interface Weighed {
  readonly tokens: Tokens;
  readonly gazetteer: HashedGazetteer;
  readonly beliefs: ReadonlyMap<NameSpan, readonly number[]>;
  readonly listed: ReadonlyMap<NameSpan, readonly NameSpan[]>;
}

const PERSON = NAME_TYPES.indexOf('person');
const PLACE = NAME_TYPES.indexOf('place');
const ORGANIZATION = NAME_TYPES.indexOf('organization');

function voteOf(article: Weighed, form: readonly NameSpan[], stands: NameSpan | null): Vote {
  const odds = new Array<number>(NAME_TYPES.length + 1).fill(0);
  if (stands) odds[NAME_TYPES.indexOf(stands.type)] += LONGER;
  let more = form.length > 1 || stands !== null;
  for (const name of form) more = weigh(article, name, odds) || more;
  let best = 0;
  for (let k = 1; k < NAME_TYPES.length; k++) if (odds[k] > odds[best]) best = k;
  const type = NAME_TYPES[best];
  const share = shares(odds)[best];
  const alike = form.filter((name) => name.type === type);
  const clear = [...(alike.length > 0 ? alike : form)].sort((a, b) => b.score - a.score).slice(0, 2);
  const doubt = form.reduce((product, { score }) => product * (1 - score * OWN_WORD), 1);
  return {
    type,
    share,
    witnesses: stands?.type === type ? [stands] : clear,
    clarity: Math.max(alike.length > 0 ? clear[0].score : 0, share * (1 - doubt)),
    more,
  };
}

/** Adds what one occurrence says to the log-odds of its form; whether more than its own words and sentence says something. */
function weigh({ tokens, gazetteer, beliefs, listed }: Weighed, name: NameSpan, odds: number[]): boolean {
  const add = (read: NameSpan, weighed: (belief: number) => number): void =>
    beliefs.get(read)?.forEach((belief, k) => (odds[k] += weighed(belief)));
  const others = listed.get(name) ?? [];
  const titled = isTitled(tokens, name);
  add(name, (belief) => belief);
  for (const other of others) add(other, (belief) => Math.log(OTHERWISE + (1 - OTHERWISE) * Math.exp(belief)));
  if (titled) odds[PERSON] += CUE;
  if (isBody(tokens, name, gazetteer)) odds[ORGANIZATION] += CUE;
  if (isInState(tokens, name)) odds[PLACE] += CUE;
  const defined = name.type === 'group' ? null : definedType(tokens, name);
  if (defined) odds[NAME_TYPES.indexOf(defined)] += DEFINED;
  return titled || defined !== null || others.length > 0;
}

function standsFor(form: string, { surnames, firstNames, bodies, ends }: Longer): NameSpan | null {
  return surnames.has(form) ? null : (firstNames.get(form) ?? bodies.get(form) ?? ends.get(form) ?? null);
}

/** "Senator X". */
function isTitled(tokens: Tokens, { first, type }: NameSpan): boolean {
  if (first === 0 || type === 'group') return false;
  const title = tokenText(tokens, first - 1);
  return /^\p{Lu}\p{Ll}/u.test(title) && PERSONAL_TITLES.has(title.toLowerCase().replace(/\.$/, ''));
}

function isBody(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer): boolean {
  if (name.type === 'group' || !(bodyBeside(tokens, name) || bodyCoordinated(tokens, name))) return false;
  return gazetteer.places(rangeText(tokens, name)).every((place) => !place.exact);
}
