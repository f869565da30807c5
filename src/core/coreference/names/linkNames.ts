import type { EntityType } from '../../analysis';
import type { Gazetteer, GazetteerPlace } from '../../names/gazetteer/gazetteer';
import { addTo } from '../../text/groups';
import { createSpelling, looseKey } from '../../names/gazetteer/spelling';
import { nameForm, type NameForm } from './nameForms';
import { createJudges, placeOf, type Judges, type NameRule, type Verdict } from './nameMatchers';
import type { Sex } from '../nouns.data';

/** A name in the text, as the linker sees it. In text order. */
export interface NameMention {
  readonly text: string;
  readonly type: EntityType;
  /** Sex told by a title before it or by its given name. */
  readonly sex: Sex;
  /** For "… (ABC)": the index of the name the abbreviation stands for, or -1. */
  readonly abbreviates: number;
}

export interface NameLink {
  /** Index of the mention whose chain this one joins (itself for the first of a chain). */
  readonly chain: number;
  readonly rule: NameRule;
  readonly score: number;
}

interface Bearer extends NameForm {
  readonly type: EntityType;
  readonly mentions: number[];
  /** Keys of its first and last word, of its words in one and of where it lies, for looking up what may be a form of it. */
  readonly ends: readonly string[];
  sex: Sex;
}

/**
 * Links names to the chain they belong to: equal forms first, then short forms to the full form they abbreviate.
 * Work is proportional to the number of names: candidates are looked up by word, never by comparing all pairs.
 * A surname with several bearers goes to the nearest one before it whose sex fits. `spelling` compares words; given for tests.
 */
export function linkNames(
  names: readonly NameMention[],
  gazetteer: Gazetteer | null,
  spelling = createSpelling(),
): NameLink[] {
  const links: NameLink[] = names.map((_, i) => ({ chain: i, rule: 'first-mention', score: 0.95 }));
  const bearers = groupByForm(names, gazetteer, links);
  const byWord = indexByWord(bearers);
  const judges = createJudges(spelling, gazetteer);
  const joined = new Map<Bearer, Bearer>();
  const rootOf = (bearer: Bearer): Bearer => {
    let root = bearer;
    for (let next = joined.get(root); next; next = joined.get(root)) root = next;
    return root;
  };
  joinDefinedAbbreviations(names, bearers, joined, links, rootOf);

  const shortestLast = [...bearers].sort((a, b) => b.words.length - a.words.length);
  for (const bearer of shortestLast) {
    if (joined.has(bearer)) continue;
    const found = candidatesFor(bearer, byWord, judges).filter((c) => rootOf(c.bearer) !== bearer);
    const strongest = Math.max(...found.map((c) => c.strength));
    const best = found.filter((c) => c.strength === strongest);
    const roots = [...new Set(best.map((c) => rootOf(c.bearer)))];
    if (roots.length === 1) {
      if (!sexesAgree(bearer.sex, roots[0].sex)) continue;
      join(bearer, roots[0], best[0].rule, best[0].score, links, joined);
    } else if (roots.length > 1) nearestBearer(bearer, roots, names, links);
  }
  return settle(links);
}

function groupByForm(names: readonly NameMention[], gazetteer: Gazetteer | null, links: NameLink[]): Bearer[] {
  const bearers = new Map<string, Bearer>();
  const forms = new Map<string, NameForm>();
  names.forEach((name, i) => {
    const spelled = `${name.type}|${name.text}`;
    const form = forms.get(spelled) ?? nameForm(name.text, name.type, gazetteer);
    forms.set(spelled, form);
    const key = `${name.type}|${form.key}`;
    const bearer = bearers.get(key);
    if (!bearer) {
      bearers.set(key, {
        ...form,
        type: name.type,
        mentions: [i],
        ends: endsOf(form, name.type, gazetteer),
        sex: name.sex,
      });
      return;
    }
    bearer.mentions.push(i);
    bearer.sex ??= name.sex;
    links[i] = { chain: bearer.mentions[0], rule: 'same-name', score: 0.97 };
  });
  return [...bearers.values()];
}

function indexByWord(bearers: readonly Bearer[]): Map<string, Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const end of bearer.ends) addTo(index, `${bearer.type}|${end}`, bearer);
    for (const acronym of bearer.acronyms) addTo(index, `acronym|${acronym}`, bearer);
  }
  return index;
}

function endsOf({ words, key }: NameForm, type: EntityType, gazetteer: Gazetteer | null): readonly string[] {
  const joined = words.length > 1 && words.length < 4 ? [words.join('')] : [];
  const cells = type === 'place' && gazetteer ? cellsOf(placeOf(key, gazetteer)) : [];
  return [...new Set([words[0], words[words.length - 1], ...joined].map(looseKey)), ...cells];
}

/** Two grids laid over the map, so that what lies close together shares a cell of one. */
function cellsOf(place: GazetteerPlace | null): string[] {
  if (!place) return [];
  return [0, 0.5].map((shift) => `${shift}:${Math.floor(place.lat * 2 + shift)}:${Math.floor(place.lon * 2 + shift)}`);
}

interface Candidate extends Verdict {
  readonly bearer: Bearer;
}

const MOST_CANDIDATES = 64;

function candidatesFor(short: Bearer, index: Map<string, Bearer[]>, judges: Judges): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<Bearer>([short]);
  const look = (key: string, judge: (long: Bearer) => Verdict | null): void => {
    for (const long of (index.get(key) ?? []).slice(0, MOST_CANDIDATES)) {
      if (seen.has(long)) continue;
      const verdict = judge(long);
      if (!verdict) continue;
      seen.add(long);
      found.push({ bearer: long, ...verdict });
    }
  };
  if (short.type === 'organization' && short.words.length === 1) {
    if (short.isAcronym)
      look(`acronym|${short.words[0]}`, () => ({ strength: 3, rule: 'acronym-of-name', score: 0.92 }));
  }
  const judge = short.type === 'person' ? judges.person : judges.other;
  for (const end of short.ends) {
    look(`${short.type}|${end}`, (long) => judge(short, long));
  }
  return found;
}

function sexesAgree(a: Sex, b: Sex): boolean {
  return a === null || b === null || a === b;
}

function join(
  short: Bearer,
  long: Bearer,
  rule: NameRule,
  score: number,
  links: NameLink[],
  joined: Map<Bearer, Bearer>,
): void {
  joined.set(short, long);
  long.sex ??= short.sex;
  const head = long.mentions[0];
  for (const m of short.mentions) links[m] = { chain: head, rule, score };
}

/** A surname several people bear: each use goes to the bearer last named before it (or, before all, the first after). */
function nearestBearer(
  short: Bearer,
  roots: readonly Bearer[],
  names: readonly NameMention[],
  links: NameLink[],
): void {
  const uses = roots.flatMap((root) => root.mentions.map((at) => ({ at, root }))).sort((a, b) => a.at - b.at);
  let next = 0;
  let last = new Map<Sex | 'any', Bearer>();
  for (const mention of short.mentions) {
    for (; next < uses.length && uses[next].at < mention; next++) {
      const { root } = uses[next];
      last = new Map(last).set('any', root).set(root.sex, root);
    }
    const sex = names[mention].sex;
    const fitting = sex === null ? last.get('any') : (last.get(sex) ?? last.get(null));
    if (fitting) links[mention] = { chain: fitting.mentions[0], rule: 'nearest-bearer-of-surname', score: 0.75 };
  }
}

function joinDefinedAbbreviations(
  names: readonly NameMention[],
  bearers: readonly Bearer[],
  joined: Map<Bearer, Bearer>,
  links: NameLink[],
  rootOf: (bearer: Bearer) => Bearer,
): void {
  const bearerOf = new Map<number, Bearer>();
  for (const bearer of bearers) for (const m of bearer.mentions) bearerOf.set(m, bearer);
  names.forEach((name, i) => {
    if (name.abbreviates < 0) return;
    const short = bearerOf.get(i)!;
    const long = rootOf(bearerOf.get(name.abbreviates)!);
    if (short !== long && !joined.has(short)) join(short, long, 'defined-abbreviation', 0.97, links, joined);
  });
}

/** Makes every link point at the first mention of its whole chain. */
function settle(links: NameLink[]): NameLink[] {
  const root = (i: number): number => {
    let at = i;
    while (links[at].chain !== at) at = links[at].chain;
    return at;
  };
  const roots = links.map((_, i) => root(i));
  const first = new Map<number, number>();
  roots.forEach((r, i) => {
    if (!first.has(r)) first.set(r, i);
  });
  return links.map((link, i) => ({ ...link, chain: first.get(roots[i])! }));
}
