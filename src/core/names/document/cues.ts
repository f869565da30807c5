import type { Evidence } from '../../analysis';
import { tokenText, type Tokens } from '../../text/tokens';
import { bodyBeside } from './organizationNouns';
import { foldName } from '../gazetteer/folding';
import { WordFlag, type HashedGazetteer } from '../gazetteer/gazetteer';
import {
  CALENDAR,
  GROUPS,
  ORGANIZATION_HEADS,
  ORGANIZATION_INITIALS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_STARTS,
  ROLES,
  TITLES,
} from '../lexicon.data';
import type { NameSpan } from '../names';
import { offsetsOf, retyped, supported } from '../spans';

/** A reading is only questioned when the recognizer was not sure of it: it has seen the same words, and weighs them better when it is. */
const SURE = 0.5;
const ALMOST_SURE = 0.8;

/** A local name with what stands in it and right beside it weighed: each cue retypes a name the recognizer was unsure of. */
export function applyCues(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer): NameSpan {
  for (const cue of name.score < SURE ? CUES : name.score < ALMOST_SURE ? STRONG_CUES : []) {
    const found = cue(tokens, name, gazetteer);
    if (!found) continue;
    if (found.type !== name.type) return retyped(name, found.type, found.evidence);
    return supported(name, found.evidence);
  }
  return name;
}

interface Found {
  readonly type: NameSpan['type'];
  readonly evidence: Evidence;
}

type Cue = (tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer) => Found | null;

/** "Lebanese", "Shiites": a word of people or things of a country, faith or party. */
const demonym: Cue = (tokens, name, gazetteer) => {
  if (name.last - name.first > 1) return null;
  const word = tokenText(tokens, name.first);
  if (gazetteer.places(word).some((place) => place.exact && place.kind !== 'town')) return null;
  if (gazetteer.demonym(word) === null && !GROUPS.has(word.toLowerCase())) return null;
  return claim(tokens, name, 'group', 'demonym', 0.9);
};

/** "Al Nusra Front", "Ministry of Health": the name says that it is an organization's. */
const organizationHead: Cue = (tokens, name, gazetteer) => {
  if (
    name.last - name.first < 2 ||
    name.type === 'misc' ||
    name.type === 'event' ||
    knownPlace(tokens, name, gazetteer)
  )
    return null;
  const head = low(tokens, name.last - 1);
  const isHead =
    ORGANIZATION_HEADS.has(head) && (head.length > 2 || /^\p{Lu}+$/u.test(tokenText(tokens, name.last - 1)));
  return isHead ? claim(tokens, name, 'organization', 'organization-head', 0.85) : null;
};

/** "President X", "Sayyed X", "spokesman X Y": right before a person's name. */
const titleBefore: Cue = (tokens, name, gazetteer) => {
  const i = name.first - 1;
  if (i < 0 || name.type === 'group') return null;
  const word = low(tokens, i);
  const isTitle = TITLES.has(word) && /^\p{Lu}/u.test(tokenText(tokens, i));
  const isRole = ROLES.has(word) && (name.type === 'person' || given(tokens, name, gazetteer));
  if (!isTitle && !isRole) return null;
  if (knownPlace(tokens, name, gazetteer) && !isRole) return null;
  return claim(tokens, name, 'person', 'title-before', 0.85, i);
};

/** "X, a spokesman for", "X, who". */
const appositionAfter: Cue = (tokens, name, gazetteer) => {
  const i = name.last;
  if (i + 1 >= tokens.count || tokenText(tokens, i) !== ',') return null;
  if (low(tokens, i + 1) === 'who' && name.type !== 'group' && name.score < SURE)
    return claim(tokens, name, 'person', 'who-after', 0.7, i + 1);
  if (name.type === 'group' || name.type === 'place') return null;
  const article = /^(a|an|the|his|her|its)$/.test(low(tokens, i + 1)) ? 2 : 1;
  for (let k = i + article; k < Math.min(tokens.count, i + article + 4); k++) {
    const noun = low(tokens, k);
    if (article === 2 && ORGANIZATION_NOUNS.has(noun))
      return name.type === 'person' && given(tokens, name, gazetteer)
        ? null
        : claim(tokens, name, 'organization', 'organization-after', 0.8, k);
    if (!ROLES.has(noun)) continue;
    const likely =
      name.type === 'person' ||
      given(tokens, name, gazetteer) ||
      (article === 2 && k === i + 2 && looksPersonal(tokens, name));
    return likely ? claim(tokens, name, 'person', 'role-after', 0.8, k) : null;
  }
  return null;
};

/** Two or three plain capitalized words, none of them an organization's. */
function looksPersonal(tokens: Tokens, { first, last }: NameSpan): boolean {
  if (last - first < 2 || last - first > 3) return false;
  for (let i = first; i < last; i++)
    if (!/^\p{Lu}\p{Ll}+$/u.test(tokenText(tokens, i)) || ORGANIZATION_HEADS.has(low(tokens, i))) return false;
  return true;
}

/** "UN", "NATO": initials everybody knows. */
const initials: Cue = (tokens, name) => {
  const word = tokenText(tokens, name.first);
  if (name.last - name.first > 1 || name.type === 'group' || !/^[\p{Lu}.\d]+$/u.test(word)) return null;
  return ORGANIZATION_INITIALS.has(word.toLowerCase().replace(/\./g, ''))
    ? claim(tokens, name, 'organization', 'known-initials', 0.9)
    : null;
};

/** "Museum of World Cultures", "Bank of Ruritania". */
const organizationStart: Cue = (tokens, name) => {
  if (name.last - name.first < 3 || name.type === 'event') return null;
  const starts =
    ORGANIZATION_STARTS.has(low(tokens, name.first)) && /^(of|for)$/.test(tokenText(tokens, name.first + 1));
  return starts ? claim(tokens, name, 'organization', 'organization-start', 0.8) : null;
};

/** "state-run SANA", "Al Jazeera television", "agency Interfax": media and companies by what stands beside them. */
const organizationBeside: Cue = (tokens, name) => {
  if (name.type === 'group' || name.type === 'event') return null;
  const i = name.first;
  if (
    i >= 3 &&
    tokenText(tokens, i - 2) === '-' &&
    /^(run|owned|controlled|backed|listed)$/.test(low(tokens, i - 1)) &&
    name.type !== 'place'
  ) {
    return claim(tokens, name, 'organization', 'organization-beside', 0.8, i - 1);
  }
  if (
    i >= 2 &&
    /^(at|for|with|in|of)$/.test(low(tokens, i - 1)) &&
    /^(analyst|economist|strategist|shares|stake)$/.test(low(tokens, i - 2)) &&
    name.type !== 'person'
  ) {
    return claim(tokens, name, 'organization', 'organization-beside', 0.8, i - 2);
  }
  if (
    i >= 1 &&
    /^(agency|broadcaster|newspaper|daily|channel|carmaker|airline|company|group|militia|network|website)$/.test(
      low(tokens, i - 1),
    )
  ) {
    return name.type === 'person' && name.last - i > 1
      ? null
      : claim(tokens, name, 'organization', 'organization-beside', 0.75, i - 1);
  }
  if (
    name.last < tokens.count &&
    /^(television|newspaper|magazine|militants|fighters|militiamen|shares|lawmakers|airliner)$/.test(
      low(tokens, name.last),
    )
  ) {
    return name.type === 'place' ? null : claim(tokens, name, 'organization', 'organization-beside', 0.75, name.last);
  }
  return null;
};

/** "the Xanadu terror group": said of a name that no gazetteer has for a place. */
const bodyAfter: Cue = (tokens, name, gazetteer) => {
  if (
    name.type === 'group' ||
    (name.type === 'person' && name.last - name.first > 1) ||
    knownPlace(tokens, name, gazetteer)
  )
    return null;
  return bodyBeside(tokens, name) ? claim(tokens, name, 'organization', 'organization-beside', 0.7, name.last) : null;
};

const PLACE_NOUN =
  /^(town|city|village|province|district|region|island|port|suburb|county|governorate|prefecture|peninsula)$/;

/** "town of X", "X province". */
const placeNoun: Cue = (tokens, name) => {
  const { first, last } = name;
  if (name.type === 'group' || name.type === 'event') return null;
  if (first >= 2 && low(tokens, first - 1) === 'of' && PLACE_NOUN.test(low(tokens, first - 2))) {
    return claim(tokens, name, 'place', 'place-noun', 0.85, first - 2);
  }
  if (
    last < tokens.count &&
    /^(province|district|county|governorate|prefecture|peninsula)$/.test(tokenText(tokens, last))
  ) {
    return claim(tokens, name, 'place', 'place-noun', 0.85, last);
  }
  return null;
};

/** "Dubai-based", "near Arsal". */
const placeBeside: Cue = (tokens, name, gazetteer) => {
  if (name.type === 'group' || name.type === 'event') return null;
  const { first, last } = name;
  if (last + 1 < tokens.count && tokenText(tokens, last) === '-' && /^(based|born)$/.test(low(tokens, last + 1))) {
    return claim(tokens, name, 'place', 'place-beside', 0.85, last + 1);
  }
  if (
    first >= 1 &&
    /^(in|near|at|from|to|into|across|outside|around)$/.test(low(tokens, first - 1)) &&
    knownPlace(tokens, name, gazetteer)
  ) {
    return claim(tokens, name, 'place', 'known-place-after-preposition', 0.8, first - 1);
  }
  return null;
};

/** "Typhoon X": storms bear people's names. */
const storm: Cue = (tokens, name) =>
  name.last - name.first > 1 && STORMS.has(low(tokens, name.first))
    ? claim(tokens, name, 'event', 'event-name', 0.9)
    : null;

const STORMS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone']);

/** Cues that are hardly ever wrong. */
const STRONG_CUES: readonly Cue[] = [storm, demonym, initials, organizationStart, appositionAfter, placeNoun];
const CUES: readonly Cue[] = [
  storm,
  demonym,
  initials,
  organizationStart,
  organizationHead,
  titleBefore,
  appositionAfter,
  organizationBeside,
  bodyAfter,
  placeNoun,
  placeBeside,
];

function claim(tokens: Tokens, name: NameSpan, type: NameSpan['type'], rule: string, score: number, cue = -1): Found {
  const range = cue < 0 ? name : { first: cue, last: cue + 1 };
  return { type, evidence: { source: cue < 0 ? 'lexicon' : 'rule', rule, score, spans: [offsetsOf(tokens, range)] } };
}

function low(tokens: Tokens, i: number): string {
  return tokenText(tokens, i).toLowerCase().replace(/\.$/, '');
}

function given(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer): boolean {
  return (gazetteer.words(tokenText(tokens, name.first)) & WordFlag.given) !== 0 && name.last - name.first <= 4;
}

function knownPlace(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer): boolean {
  const text = tokens.text.slice(tokens.starts[name.first], tokens.ends[name.last - 1]);
  return !CALENDAR.has(foldName(text)) && gazetteer.places(text).length > 0;
}
