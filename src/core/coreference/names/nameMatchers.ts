import type { EntityType } from '../../analysis';
import type { Spelling } from '../../names/gazetteer/spelling';
import type { Knowledge } from '../context';
import { scoreOf } from '../evidence';
import type { CoreferenceRule } from '../rules';
import { isCompany } from './bareNames';
import {
  areNamesOfOnePlace,
  arePartedOtherwise,
  areOtherInitials,
  areTwoPlaces,
  areTwoSurnames,
  isOrderedSubset,
} from './comparisons';
import { countryOrPeople } from './countries';
import type { NameForm } from './nameForms';

/** That one name is a form of another, how sure (the stronger kind of form goes before the weaker), and why. */
export interface NameMatch {
  readonly strength: number;
  readonly rule: CoreferenceRule;
  readonly score: number;
}

/** A form of a name, with the indexes of its mentions. */
export interface MatchedForm extends NameForm {
  readonly type: EntityType;
  readonly mentions: readonly number[];
  /** Whether the text calls it somebody's son, father or the like. */
  readonly isKin: boolean;
}

/** Says whether a name is a form of one that is longer, or as long and was there before it. */
export type NameMatcher = (short: MatchedForm, long: MatchedForm) => NameMatch | null;

/** One way in which a name is a form of another. */
interface MatchRule extends NameMatch {
  matches(short: MatchedForm, long: MatchedForm): boolean;
}

/** The matchers of people's names and of all others: of each the first rule that matches counts. `spelling` compares words. */
export function nameMatchers(
  spelling: Spelling,
  knowledge: Knowledge,
): { readonly person: NameMatcher; readonly other: NameMatcher } {
  const ofPeople = personRules(spelling, knowledge);
  const ofOthers = otherRules(spelling, knowledge);
  return {
    person: (short, long) => {
      const longer = long.words.length - short.words.length;
      if (areTwoGenerations(short, long)) return null;
      if (longer < 0 || (longer === 0 && isSaidAfter(short, long))) return null;
      return ofPeople.find((rule) => rule.matches(short, long)) ?? null;
    },
    other: (short, long) => ofOthers.find((rule) => rule.matches(short, long)) ?? null,
  };
}

/** "George Pell Sr." and "George Pell Jr."; and where one does not say, whoever the text calls the son or father of the other. */
function areTwoGenerations(a: MatchedForm, b: MatchedForm): boolean {
  if (a.generation === b.generation) return false;
  if (a.generation !== null && b.generation !== null) return true;
  if (a.words.length !== b.words.length) return false;
  return a.isKin || b.isKin;
}

/** Of two names of the same words the later one is a form of the other, unless that does not say of which generation it is. */
function isSaidAfter(short: MatchedForm, long: MatchedForm): boolean {
  if (short.generation !== long.generation) return short.generation !== null;
  return isBefore(short, long);
}

const isBefore = (a: MatchedForm, b: MatchedForm): boolean => a.mentions[0] < b.mentions[0];

function personRules({ sameWord, sameGivenName }: Spelling, { gazetteer }: Knowledge): readonly MatchRule[] {
  const sameSurname = (s: readonly string[], l: readonly string[]): boolean => {
    const [a, b] = [s[s.length - 1], l[l.length - 1]];
    return sameWord(a, b) && !(s.length === 1 && areTwoSurnames(a, b, gazetteer));
  };
  return [
    {
      ...ruleOf('spelling-variant', 4),
      matches: ({ words: s }, { words: l }) => s.length > 1 && s.length < l.length && arePartedOtherwise(s, l),
    },
    {
      ...ruleOf('spelling-variant', 4, 0.92),
      matches: ({ words: s }, { words: l }) =>
        s.length === l.length && sameSurname(s, l) && s.every((w, i) => sameGivenName(w, l[i])),
    },
    {
      ...ruleOf('surname-of-full-name', 3),
      matches: ({ words: s }, { words: l }) =>
        s.length < l.length &&
        sameSurname(s, l) &&
        !areOtherInitials(s, l) &&
        isOrderedSubset(s.slice(0, -1), l.slice(0, -1), sameGivenName),
    },
    {
      ...ruleOf('nickname-in-name', 2),
      matches: ({ words: s }, { words: l, nickname }) =>
        nickname !== null &&
        (s.length === 1 ? s[0] === nickname : s.length === 2 && s[0] === nickname && sameSurname(s.slice(1), l)),
    },
    {
      ...ruleOf('given-name-of-full-name', 1),
      matches: ({ words: s }, { words: l }) => s.length === 1 && l.length > 1 && sameWord(s[0], l[0]),
    },
    {
      ...ruleOf('short-form-of-name', 2, 0.85),
      matches: ({ words: s }, { words: l }) =>
        s.length > 1 && s.length < l.length && s.every((w, i) => sameWord(w, l[i])),
    },
  ];
}

function otherRules(spelling: Spelling, knowledge: Knowledge): readonly MatchRule[] {
  const { sameWord } = spelling;
  const { gazetteer, words } = knowledge;
  const { institutions, organizations } = words.nouns;

  /** "Ansarullah" and "Ansar Allah": one word of the language it comes from. */
  const isCompound = (s: readonly string[], l: readonly string[]): boolean =>
    s.length === 1 && sameWord(s[0], l.join(''));

  /** "Judiciary Committee" of "House Judiciary Committee": it says by itself what it is, or lacks no more than a country. */
  const isEndOf = ({ words: s, saysItsKind }: MatchedForm, l: readonly string[]): boolean => {
    const before = l.length - s.length;
    if (!s.every((w, i) => sameWord(w, l[before + i]))) return false;
    if (s.length === 1) return institutions.has(s[0]);
    return saysItsKind || countryOrPeople(l.slice(0, before).join(' '), knowledge) !== null;
  };

  /** "Varga" of "Varga Motor Company", "Northern Lights" of "Northern Lights Foundation". */
  const isBeginningOf = (s: readonly string[], l: readonly string[]): boolean => {
    if (s.length === 1) return s[0] === l[0] && isCompany(l, knowledge);
    return l.length === s.length + 1 && organizations.has(l[s.length]) && s.every((w, i) => sameWord(w, l[i]));
  };

  return [
    {
      ...ruleOf('other-name-of-place', 4),
      matches: (short, long) => short.type === 'place' && areNamesOfOnePlace(short.key, long.key, gazetteer, spelling),
    },
    {
      ...ruleOf('spelling-variant', 4),
      matches: ({ words: s, type, isAcronym }, { words: l }) =>
        s.length < l.length &&
        l.length < 4 &&
        !isAcronym &&
        (arePartedOtherwise(s, l) || (type === 'organization' && isCompound(s, l))),
    },
    {
      ...ruleOf('spelling-variant', 4),
      matches: (short, long) =>
        short.words.length === long.words.length &&
        !isBefore(short, long) &&
        !short.isAcronym &&
        short.words.every((w, i) => sameWord(w, long.words[i])) &&
        !areTwoPlaces(short.words.join(' '), long.words.join(' '), gazetteer),
    },
    {
      ...ruleOf('short-form-of-name', 2),
      matches: (short, { words: l }) =>
        short.type === 'organization' &&
        short.words.length < l.length &&
        (isEndOf(short, l) || isBeginningOf(short.words, l)),
    },
  ];
}

function ruleOf(rule: CoreferenceRule, strength: number, score = scoreOf(rule)): NameMatch {
  return { rule, strength, score };
}
