import type { Evidence } from '../analysis';
import { tokenText, type Sentences, type Tokens } from '../text/tokens';
import type { NameSpan } from './names';
import { merge, offsetsOf } from './spans';

const SCORE = 0.92;
const SKIPPED = /^(of|the|for|and|on|in|to|de|la|du|des|del|y|e|&|-)$/i;
const MAX_WORDS = 12;

/**
 * "Organisation for the Prohibition of Chemical Weapons (OPCW)": a bracketed abbreviation right after the words it stands
 * for (Schwartz & Hearst 2003, by initials). Long and short form become one kind of name; an unrecognized pair is an organization.
 */
export function findAbbreviations(tokens: Tokens, sentences: Sentences, names: readonly NameSpan[]): NameSpan[] {
  const added: NameSpan[] = [];
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.first[s] + 2; i + 2 < sentences.last[s]; i++) {
      if (tokenText(tokens, i) !== '(' || tokenText(tokens, i + 2) !== ')') continue;
      const short = tokenText(tokens, i + 1);
      if (!/^\p{Lu}[\p{Lu}\p{Ll}\d]{1,7}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
      const first = longFormStart(tokens, sentences.first[s], i, short);
      if (first >= 0) added.push(...definition(tokens, first, i, names));
    }
  }
  return merge(names, added);
}

function definition(tokens: Tokens, first: number, open: number, names: readonly NameSpan[]): NameSpan[] {
  const known = names.filter((name) => name.first < open && name.last > first);
  if (known.some((name) => name.first < first && name.last > first)) return [];
  const whole = known.length === 1 && known[0].type !== 'group' ? known[0] : null;
  const type = whole && whole.type !== 'person' && whole.score > 0.5 ? whole.type : 'organization';
  const pair = [offsetsOf(tokens, { first, last: open }), offsetsOf(tokens, { first: open + 1, last: open + 2 })];
  const evidence: Evidence = { source: 'rule', rule: 'abbreviation-defined', score: SCORE, spans: pair };
  return [
    { first, last: open, type, score: SCORE, evidence: [evidence] },
    { first: open + 1, last: open + 2, type, score: SCORE, evidence: [evidence] },
  ];
}

/** First token of the words before `open` whose initials are the abbreviation's capitals, or -1. */
function longFormStart(tokens: Tokens, start: number, open: number, short: string): number {
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  let k = capitals.length - 1;
  for (let i = open - 1; i >= start && i >= open - MAX_WORDS; i--) {
    const word = tokenText(tokens, i);
    if (k >= 0 && word[0] === capitals[k]) {
      if (k === 0) return i;
      k--;
    } else if (!SKIPPED.test(word) && !(k < capitals.length - 1 && word[0]?.toUpperCase() === capitals[k])) return -1;
    else if (word[0]?.toUpperCase() === capitals[k] && !SKIPPED.test(word)) k--;
  }
  return -1;
}
