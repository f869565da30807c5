import type { Article } from '../../../article';
import { Tag } from '../../../syntax/tags';
import { addTo } from '../../../text/groups';
import { isCapital } from '../../../text/letterCase';
import { tokenText, type Tokens } from '../../../text/tokens';
import { because } from '../../evidence';
import type { NameSpan } from '../../names';
import type { NameRuleId } from '../../rules';
import { offsetsOf, takenBy } from '../../spans';
import type { DocumentContext } from '../context';
import type { Longer, Vote } from './votes';

/** How sure a form has to be to be found again. */
const clear = 0.75;
const bestScore = 0.85;

interface Form {
  readonly words: readonly string[];
  readonly type: NameSpan['type'];
  readonly witness: NameSpan;
  readonly clarity: number;
  readonly rule: NameRuleId;
  /** Only where no other capitalized word stands next to it, and as a name where it opens the sentence. */
  readonly alone: boolean;
}

/**
 * Clear names, surnames and first names of the article where they carry no name yet; headlines may write them in
 * capitals.
 */
export function findMissedNames(
  { article, words: { calendar } }: DocumentContext,
  names: readonly NameSpan[],
  votes: ReadonlyMap<string, Vote>,
  longer: Longer,
): NameSpan[] {
  const { tokens } = article;
  const taken = takenBy(tokens, names);
  const forms = clearForms(tokens, votes, longer, calendar);
  const capitalForms = inCapitals(forms);
  const isAllCaps = allCapsSentences(article);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i]) continue;
    const word = tokenText(tokens, i);
    if (!isCapital(tokens, i) || word.length < 2) continue;
    const allCaps = isAllCaps(article.sentenceOf[i]);
    for (const { words, witness, type, clarity, rule, alone } of (allCaps ? capitalForms : forms).get(word) ?? []) {
      const last = i + words.length;
      const isHere = (w: string, k: number): boolean =>
        !taken[i + k] && tokenText(tokens, i + k) === (allCaps ? w.toUpperCase() : w);
      if (last > tokens.count || !words.every(isHere)) continue;
      if (article.sentenceOf[i] !== article.sentenceOf[last - 1] || (alone && !standsAlone(article, i))) continue;
      const score = Math.round(Math.min(bestScore, clarity) * 1000) / 1000;
      const evidence = [because('rule', rule, [offsetsOf(tokens, witness)], score)];
      found.push({ first: i, last, type, score, evidence });
      taken.fill(1, i, last);
      break;
    }
  }
  return found;
}

function standsAlone({ tokens, sentences, sentenceOf, syntax }: Article, i: number): boolean {
  const goesOn = (k: number): boolean => isCapital(tokens, k) || tokenText(tokens, k).startsWith('-');
  if (goesOn(i + 1)) return false;
  return sentences.first[sentenceOf[i]] === i ? syntax.tags[i] === Tag.NNP : !goesOn(i - 1);
}

/** The same forms by their first word in capitals. */
function inCapitals(forms: ReadonlyMap<string, readonly Form[]>): Map<string, Form[]> {
  const found = new Map<string, Form[]>();
  for (const [word, list] of forms) for (const form of list) addTo(found, word.toUpperCase(), form);
  return found;
}

/** Answers whether a sentence is all in capitals, as headlines can be; meant to be asked in text order. */
function allCapsSentences({ tokens, sentences }: Article): (sentence: number) => boolean {
  let latest = -1;
  let allCaps = false;
  return (s) => {
    if (s === latest) return allCaps;
    latest = s;
    const text = tokens.text.slice(tokens.starts[sentences.first[s]], tokens.ends[sentences.last[s] - 1]);
    return (allCaps = text === text.toUpperCase());
  };
}

/** Forms worth looking for again, by first word, the longest first. */
function clearForms(
  tokens: Tokens,
  votes: ReadonlyMap<string, Vote>,
  { surnames, firstNames, organizationStarts }: Longer,
  calendar: ReadonlySet<string>,
): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: Form): void => addTo(forms, form.words[0], form);
  for (const {
    type,
    share,
    witnesses: [witness],
    clarity,
  } of votes.values()) {
    if (share < clear || clarity < clear) continue;
    const words = Array.from({ length: witness.last - witness.first }, (_, k) => tokenText(tokens, witness.first + k));
    if (words[0].length > 1 && !calendar.has(words.join(' ').toLowerCase()))
      add({ words, type, witness, clarity, rule: 'same-name-elsewhere', alone: false });
  }
  const addWord = (token: number, witness: NameSpan, rule: NameRuleId): void =>
    add({ words: [tokenText(tokens, token)], type: 'person', witness, clarity: witness.score, rule, alone: false });
  for (const witness of surnames.values()) addWord(witness.last - 1, witness, 'surname-of-full-name');
  for (const [word, witness] of firstNames)
    if (!surnames.has(word) && !votes.has(word)) addWord(witness.first, witness, 'first-name-of-full-name');
  for (const [word, witness] of organizationStarts) {
    if (votes.has(word) || surnames.has(word) || firstNames.has(word)) continue;
    add({
      words: [tokenText(tokens, witness.first)],
      type: 'organization',
      witness,
      clarity: witness.score,
      rule: 'part-of-longer-name',
      alone: true,
    });
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}
