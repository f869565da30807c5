import { addTo } from '../../../text/groups';
import { beliefsIn, shares } from '../../recognizer/decoding/beliefs';
import type { DocumentContext } from '../context';
import { NameView } from '../nameView';
import { namesListedWith } from './nameLists';
import { foldName } from '../../gazetteer/folding';
import { nameTypes } from '../../recognizer/decoding/labels';
import type { LongerNames } from './longerNames';
import type { NameSpan } from '../../names';
import { rangeText } from '../../spans';

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

/** Log-odds for the type of a longer name that the form stands for. */
const longerWeight = 3;

/** The share of doubt in what a neighbour in a list says. */
const listDoubt = 0.3;

/** What one occurrence of many counts for by itself: they are read by one model, and may share its mistake. */
const ownWeight = 0.5;

/** The longer names that the article has for words, and for several at the end of one. */
export interface Longer {
  readonly surnames: LongerNames;
  readonly firstNames: LongerNames;
  readonly organizationStarts: LongerNames;
  readonly organizationStems: LongerNames;
  readonly ends: LongerNames;
}

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992): the beliefs of all occurrences of a form are added up, as
 * log-probabilities, with what stands next to them, what they are listed with and what longer name they stand for. By
 * folded form.
 */
export function takeVotes(context: DocumentContext, names: readonly NameSpan[], longer: Longer): Map<string, Vote> {
  const { tokens } = context.article;
  const beliefs = new Map(names.map((name) => [name, beliefsIn(name)]));
  const ballot: Ballot = { context, beliefs, listed: namesListedWith(tokens, names, context.words) };
  const forms = new Map<string, NameSpan[]>();
  for (const name of names) {
    const key = foldName(rangeText(tokens, name));
    if (/\p{L}/u.test(key)) addTo(forms, key, name);
  }
  return new Map([...forms].map(([key, form]) => [key, voteOf(ballot, form, standsFor(key, longer))]));
}

interface Ballot {
  readonly context: DocumentContext;
  readonly beliefs: ReadonlyMap<NameSpan, readonly number[]>;
  readonly listed: ReadonlyMap<NameSpan, readonly NameSpan[]>;
}

function voteOf(ballot: Ballot, form: readonly NameSpan[], stands: NameSpan | null): Vote {
  const odds = new Array<number>(nameTypes.length + 1).fill(0);
  if (stands) odds[nameTypes.indexOf(stands.type)] += longerWeight;
  let more = form.length > 1 || stands !== null;
  for (const name of form) more = weigh(ballot, name, odds) || more;
  let best = 0;
  for (let k = 1; k < nameTypes.length; k++) if (odds[k] > odds[best]) best = k;
  const type = nameTypes[best];
  const share = shares(odds)[best];
  const alike = form.filter((name) => name.type === type);
  const clear = [...(alike.length > 0 ? alike : form)].sort((a, b) => b.score - a.score).slice(0, 2);
  const doubt = form.reduce((product, { score }) => product * (1 - score * ownWeight), 1);
  return {
    type,
    share,
    witnesses: stands?.type === type ? [stands] : clear,
    clarity: Math.max(alike.length > 0 ? clear[0].score : 0, share * (1 - doubt)),
    more,
  };
}

/**
 * Adds what one occurrence says to the log-odds of its form; whether more than its own words and sentence says
 * something.
 */
function weigh({ context, beliefs, listed }: Ballot, name: NameSpan, odds: number[]): boolean {
  const { article, gazetteer, words } = context;
  const add = (read: NameSpan, weighed: (belief: number) => number): void =>
    beliefs.get(read)?.forEach((belief, k) => (odds[k] += weighed(belief)));
  const others = listed.get(name) ?? [];
  add(name, (belief) => belief);
  for (const other of others) add(other, (belief) => Math.log(listDoubt + (1 - listDoubt) * Math.exp(belief)));
  const view = new NameView(article.tokens, name, gazetteer, words);
  let more = others.length > 0;
  for (const { typeOf, weight, sufficient } of words.votes) {
    const type = typeOf(view);
    if (type === null) continue;
    odds[nameTypes.indexOf(type)] += weight;
    more ||= sufficient;
  }
  return more;
}

function standsFor(form: string, longer: Longer): NameSpan | null {
  const { surnames, firstNames, organizationStarts, organizationStems, ends } = longer;
  if (surnames.has(form)) return null;
  return organizationStems.get(form) ?? firstNames.get(form) ?? organizationStarts.get(form) ?? ends.get(form) ?? null;
}
