import type { Evidence } from '../../../analysis';
import { tokenText, type Tokens } from '../../../text/tokens';
import type { HashedGazetteer } from '../../gazetteer/gazetteer';
import { GROUPS, TITLES } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { offsetsOf, rangeText } from '../../spans';

/** Pronouns and the like, indefinite ones too, that open a sentence or a quotation with a capital; "US" and "IT" in capitals are names. */
const NO_NAME = new Set(
  (
    'i we he she it they you me us him her them my our his its their your this that these those who what there here and but so yes no not ' +
    'nobody none nothing everyone everybody everything someone somebody something anyone anybody anything each both either neither others'
  ).split(' '),
);

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** From here on the recognizer is trusted with the article before a name. */
const UNSURE = 0.7;

type Type = NameSpan['type'];

/**
 * Takes apart what is several names, by what the article calls by itself elsewhere: "Xanadu's Al Balad TV" is an owner and what it
 * owns, "Shiite Xanadu" a people and a name, "Xanadu-Erewhon" two names. A pronoun with a capital is none, nor is what runs on into speech.
 */
export function trimNames(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): NameSpan[] {
  const kept = names.filter((name) => !isFunctionWord(tokens, name));
  const forms = new Map<string, Type>();
  for (const name of kept)
    if (name.type !== 'misc' || !forms.has(rangeText(tokens, name))) forms.set(rangeText(tokens, name), name.type);
  const known = (first: number, last: number): Type | null => {
    const text = tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]);
    if (gazetteer.demonym(text) !== null) return 'group';
    if (gazetteer.places(text).some((place) => place.exact && place.kind !== 'town')) return 'place';
    return forms.get(text) ?? null;
  };
  return kept
    .flatMap((name) => beforeSpeech(tokens, name))
    .map((name) => trimEnds(tokens, name))
    .flatMap((name) => {
      if (name.last - name.first < 2) return [belief(tokens, name)];
      const pieces =
        atPossessive(tokens, name, known) ?? atComma(tokens, name, gazetteer) ?? afterGroup(tokens, name, forms);
      return pieces ?? atHyphen(tokens, name, known) ?? [name];
    });
}

function isFunctionWord(tokens: Tokens, { first, last }: NameSpan): boolean {
  const word = tokenText(tokens, first);
  return last - first === 1 && NO_NAME.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase());
}

/** A quotation that opens inside a name and does not close there ends it ("told Xanadu “We …”"); what is left of a title is no name. */
function beforeSpeech({ text, starts, ends }: Tokens, name: NameSpan): NameSpan[] {
  const { first, last, type } = name;
  for (let i = first + 1; i < last; i++) {
    if (!/^["“‘']/.test(text[starts[i]]) || !/^\s\S\p{L}/u.test(text.slice(starts[i] - 1, starts[i] + 3))) continue;
    if (/["”’'](?!\p{L})/u.test(text.slice(starts[i] + 1, ends[last - 1]))) return [name];
    return type === 'misc' || type === 'event' ? [] : [{ ...name, last: i }];
  }
  return [name];
}

/** "a Western diplomat", "the Shiite militia": a faith, leaning or descent before a common noun. */
function belief(tokens: Tokens, name: NameSpan): NameSpan {
  if (name.type === 'group' || name.score >= 0.9 || name.last >= tokens.count) return name;
  if (!GROUPS.has(tokenText(tokens, name.first).toLowerCase()) || !/^\p{Ll}/u.test(tokenText(tokens, name.last)))
    return name;
  return piece(tokens, name, name.first, name.last, 'group', 'group-before-noun');
}

/** The day after a name ("told Abbas Saturday"), the second of two titles before it, and the article a sentence begins with, unless it is surely the name's. */
function trimEnds(tokens: Tokens, name: NameSpan): NameSpan {
  const { first, last, type, score } = name;
  if (last - first < 2 || type === 'misc' || type === 'event') return name;
  if (DAY.test(tokenText(tokens, last - 1))) return { ...name, last: last - 1 };
  if (type !== 'place' && isTitle(tokens, first) && isTitle(tokens, first - 1)) return { ...name, first: first + 1 };
  const opens =
    tokenText(tokens, first) === 'The' && type !== 'place' && score < UNSURE && opensSentence(tokens, first);
  return opens ? { ...name, first: first + 1 } : name;
}

/** "Lieutenant General", "Deputy Chief": titles of two words are halved at times. */
function isTitle(tokens: Tokens, token: number): boolean {
  if (token < 0) return false;
  const word = tokenText(tokens, token);
  return /^\p{Lu}/u.test(word) && TITLES.has(word.toLowerCase());
}

function opensSentence(tokens: Tokens, token: number): boolean {
  if (token === 0 || /^[.?!:"“”)\]]$/.test(tokenText(tokens, token - 1))) return true;
  return tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]).includes('\n');
}

/** "Baltimore, Maryland": a place and the larger one it lies in. */
function atComma(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer): NameSpan[] | null {
  if (name.type !== 'place') return null;
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (tokenText(tokens, i) !== ',') continue;
    const larger = gazetteer.places(tokens.text.slice(tokens.starts[i + 1], tokens.ends[name.last - 1]));
    if (larger.some((place) => place.exact && place.kind !== 'town'))
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ];
  }
  return null;
}

function atPossessive(
  tokens: Tokens,
  name: NameSpan,
  known: (first: number, last: number) => Type | null,
): NameSpan[] | null {
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (!/^['’]s$/.test(tokenText(tokens, i))) continue;
    const owner = known(name.first, i);
    if (owner === null || owner === 'event') return null;
    return [piece(tokens, name, name.first, i, owner, 'possessor-apart'), { ...name, first: i + 1 }];
  }
  return null;
}

function afterGroup(tokens: Tokens, name: NameSpan, forms: ReadonlyMap<string, Type>): NameSpan[] | null {
  if (!GROUPS.has(tokenText(tokens, name.first).toLowerCase())) return null;
  const rest = forms.get(tokens.text.slice(tokens.starts[name.first + 1], tokens.ends[name.last - 1]));
  if (!rest || rest === 'group') return null;
  return [
    piece(tokens, name, name.first, name.first + 1, 'group', 'group-apart'),
    piece(tokens, name, name.first + 1, name.last, rest, 'group-apart'),
  ];
}

function atHyphen(
  tokens: Tokens,
  name: NameSpan,
  known: (first: number, last: number) => Type | null,
): NameSpan[] | null {
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (!/^[-–]$/.test(tokenText(tokens, i))) continue;
    const left = known(name.first, i);
    const right = known(i + 1, name.last);
    if (left === null || right === null || name.type === 'person') return null;
    return [
      piece(tokens, name, name.first, i, left, 'hyphen-between-names'),
      piece(tokens, name, i + 1, name.last, right, 'hyphen-between-names'),
    ];
  }
  return null;
}

/** A piece is as sure as its type is: a group's word tells it, other forms have yet to be weighed with their other uses. */
function piece(tokens: Tokens, name: NameSpan, first: number, last: number, type: Type, rule: string): NameSpan {
  const score = type === 'group' ? 0.8 : 0.5;
  const evidence: Evidence = { source: 'rule', rule, score, spans: [offsetsOf(tokens, { first, last })] };
  return { first, last, type, score, evidence: [evidence, ...name.evidence] };
}
