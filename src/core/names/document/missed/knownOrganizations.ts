import type { Evidence } from '../../../analysis';
import { isUpper } from '../../../text/characters';
import { tokenText, type Tokens } from '../../../text/tokens';
import { addTo } from '../../../text/groups';
import { foldName } from '../../gazetteer/folding';
import { KNOWN_BODIES } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { createSpelling, today } from '../../gazetteer/spelling';
import { soundKey } from '../../gazetteer/transliteration';
import { merge, offsetsOf, rangeText, retyped, supported, takenBy } from '../../spans';

const SCORE = 0.8;

/** What is as sure as this is left as it was read. */
const SURE = 0.9;

/** Consonants that a name needs to be known in another spelling than the one written down: "Dish" is not "Daesh". */
const LEAST_CONSONANTS = 4;

const LONGEST = 30;
const SHORTEST = 4;

const known = groupByKey();

/** Bodies that many write in many ways ("Hizbullah", "Al-Qa'ida", "Da'esh"), read as somebody or as nothing, are organizations. Groups stay groups. */
export function findKnownBodies(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  const isKnown = knower();
  const told = names.map((name): NameSpan => {
    if (name.type === 'group' || name.type === 'event' || name.score >= SURE || !isKnown(rangeText(tokens, name)))
      return name;
    const evidence = because(tokens, name.first, name.last);
    return name.type === 'organization' ? supported(name, evidence) : retyped(name, 'organization', evidence);
  });
  const taken = takenBy(tokens, names);
  const missed: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || !isUpper(tokens.text.charCodeAt(tokens.starts[i])) || tokens.ends[i] - tokens.starts[i] < SHORTEST)
      continue;
    const word = tokenText(tokens, i);
    if (!/\p{Ll}$/u.test(word) || !isKnown(word)) continue;
    missed.push({ first: i, last: i + 1, type: 'organization', score: SCORE, evidence: [because(tokens, i, i + 1)] });
  }
  return merge(told, missed);
}

/** Tells whether a name is one of them; each form is looked at once. */
function knower(): (name: string) => boolean {
  const { sameWord } = createSpelling();
  const judged = new Map<string, boolean>();
  const judge = (name: string): boolean => {
    const folded = foldName(name);
    const words = folded.split(' ');
    const key = keyOf(words);
    const loosely = key.replace(/[a ]/g, '').length >= LEAST_CONSONANTS;
    const same = (body: readonly string[]): boolean =>
      body.length === words.length && body.every((w, i) => sameWord(w, words[i]));
    return (known.get(key) ?? []).some((body) => (loosely ? same(body) : body.join(' ') === folded));
  };
  return (name) => {
    if (name.length > LONGEST) return false;
    const before = judged.get(name);
    if (before !== undefined) return before;
    const now = judge(name);
    judged.set(name, now);
    return now;
  };
}

function groupByKey(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, string[][]>();
  for (const body of KNOWN_BODIES) addTo(groups, keyOf(body.split(' ')), body.split(' '));
  return groups;
}

function keyOf(words: readonly string[]): string {
  return soundKey(words.join(' '), today);
}

function because(tokens: Tokens, first: number, last: number): Evidence {
  return { source: 'lexicon', rule: 'known-name', score: SCORE, spans: [offsetsOf(tokens, { first, last })] };
}
