import type { Evidence } from '../analysis';
import type { Article } from '../article';
import { tokenText, type Tokens } from '../text/tokens';
import { bodyBeside } from './beside';
import { foldName } from './fold';
import { WordFlag, type HashedGazetteer } from './gazetteer';
import { CALENDAR, TITLES } from './lexicon.data';
import type { NameSpan } from './names';
import { merge, offsetsOf, rangeText, retyped, supported } from './spans';

type Type = NameSpan['type'];

/** What the article as a whole says of one form of a name. */
interface Vote {
  readonly type: Type;
  /** Share of the weight that this type has, 0..1. */
  readonly share: number;
  /** The clearest occurrence. */
  readonly witness: NameSpan;
  /** How sure all its occurrences of this type together make it, 0..1: at least as sure as the clearest. */
  readonly clarity: number;
}

/** The share a type needs before other readings of the same form give way, and the score a witness needs to be copied. */
const ENOUGH = 0.6;
const HALF = 0.5;
const CLEAR = 0.75;

/** What one occurrence of many counts for by itself: they are read by one model, and may share its mistake. */
const OWN_WORD = 0.5;

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992): a form has one type throughout an article, a person's full name
 * decides what its surname is, and a clear name is found again where the recognizer missed it.
 */
export function agreeWithinDocument(article: Article, names: readonly NameSpan[], gazetteer: HashedGazetteer): NameSpan[] {
  const { tokens } = article;
  const votes = takeVotes(tokens, names, gazetteer);
  const surnames = collectSurnames(tokens, names, gazetteer);
  const agreed = names.map((name) => agree(tokens, name, votes, surnames));
  return merge(agreed, findMissed(article, agreed, votes, surnames));
}

/** The share below which the words beside a name decide, when they do so twice. */
const DOUBTED = 0.8;

/** The share that a type then counts as having. */
const DECIDED = 0.85;

function takeVotes(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): Map<string, Vote> {
  const forms = new Map<string, NameSpan[]>();
  for (const name of names) {
    const key = foldName(rangeText(tokens, name));
    const form = forms.get(key);
    if (form) form.push(name);
    else forms.set(key, [name]);
  }
  return new Map([...forms].map(([key, form]) => [key, voteOf(tokens, form, gazetteer)]));
}

/** What the occurrences of one form come to. */
function voteOf(tokens: Tokens, form: readonly NameSpan[], gazetteer: HashedGazetteer): Vote {
  const byType = new Map<Type, { weight: number; witness: NameSpan }>();
  let total = 0;
  let doubt = 1;
  for (const name of form) {
    const weight = name.score * name.score;
    const { weight: before, witness } = byType.get(name.type) ?? { weight: 0, witness: name };
    byType.set(name.type, { weight: before + weight, witness: witness.score >= name.score ? witness : name });
    total += weight;
    doubt *= 1 - name.score * OWN_WORD;
  }
  const [type, { weight, witness }] = [...byType].reduce((best, other) => (other[1].weight > best[1].weight ? other : best));
  const share = weight / total;
  const bodies = form.filter((name) => isBody(tokens, name, gazetteer));
  // Where the recognizer contradicts itself, what stands beside the name decides.
  if (bodies.length > 0 && share < (bodies.length > 1 ? DOUBTED : ENOUGH)) {
    const [body] = bodies;
    return { type: 'organization', witness: body, share: DECIDED, clarity: Math.max(body.score, DECIDED * (1 - doubt)) };
  }
  return { type, witness, share, clarity: Math.max(witness.score, share * (1 - doubt)) };
}

function isBody(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer): boolean {
  return name.type !== 'group' && bodyBeside(tokens, name) && gazetteer.places(rangeText(tokens, name)).every((place) => !place.exact);
}

/** Last words of persons' full names that are clear enough. */
function collectSurnames(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): Map<string, NameSpan> {
  const surnames = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.type !== 'person' || name.last - name.first < 2 || name.last - name.first > 5 || name.score < 0.5) continue;
    if (name.score < CLEAR && !(gazetteer.words(tokenText(tokens, name.first)) & WordFlag.given)) continue;
    const surname = foldName(tokenText(tokens, name.last - 1));
    if (surname.length < 2 || TITLES.has(surname)) continue;
    const other = surnames.get(surname);
    if (!other || other.score < name.score) surnames.set(surname, name);
  }
  return surnames;
}

/** A name of several words hardly ever means two things in one article. */
function enough({ first, last }: NameSpan): number {
  return last - first > 1 ? HALF : ENOUGH;
}

function agree(
  tokens: Tokens,
  name: NameSpan,
  votes: ReadonlyMap<string, Vote>,
  surnames: ReadonlyMap<string, NameSpan>,
): NameSpan {
  const key = foldName(rangeText(tokens, name));
  if (name.type === 'group') return name;
  const full = name.last - name.first === 1 ? surnames.get(key) : undefined;
  if (full && name.score < 0.9) {
    const evidence = rule(tokens, 'surname-of-full-name', Math.max(0.8, Math.min(0.95, full.score)), full);
    return name.type === 'person'
      ? supported(name, evidence)
      : retyped(name, 'person', evidence);
  }
  const vote = votes.get(key);
  if (!vote || vote.share < enough(name)) return name;
  if (vote.type === name.type) {
    if (vote.clarity <= name.score) return name;
    const evidence = rule(tokens, 'same-name-elsewhere', (name.score + vote.clarity) / 2, vote.witness);
    return supported(name, evidence);
  }
  if (name.score >= 0.9 || vote.type === 'group') return name;
  return retyped(
    name,
    vote.type,
    rule(tokens, 'same-name-elsewhere', Math.min(0.9, vote.share * Math.max(vote.clarity, 0.6)), vote.witness),
  );
}

/** Occurrences of clear names, and of known surnames, that carry no name yet. */
function findMissed(
  article: Article,
  names: readonly NameSpan[],
  votes: ReadonlyMap<string, Vote>,
  surnames: ReadonlyMap<string, NameSpan>,
): NameSpan[] {
  const { tokens } = article;
  const taken = new Uint8Array(tokens.count);
  for (const name of names) taken.fill(1, name.first, name.last);
  const clear = clearForms(tokens, votes, surnames);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i]) continue;
    const word = tokenText(tokens, i);
    if (!/^\p{Lu}/u.test(word) || beside(tokens, i, word)) continue;
    for (const { words, witness, type, clarity, rule: name } of clear.get(word) ?? []) {
      const last = i + words.length;
      if (last > tokens.count || !words.every((w, k) => !taken[i + k] && tokenText(tokens, i + k) === w)) continue;
      if (article.sentenceOf[i] !== article.sentenceOf[last - 1]) continue;
      const evidence = rule(tokens, name, Math.min(0.85, clarity), witness);
      found.push({ first: i, last, type, score: evidence.score, evidence: [evidence] });
      taken.fill(1, i, last);
      break;
    }
  }
  return found;
}

interface Form {
  readonly words: readonly string[];
  readonly type: Type;
  readonly witness: NameSpan;
  readonly clarity: number;
  readonly rule: string;
}

/** Forms worth looking for again, by first word, the longest first. */
function clearForms(
  tokens: Tokens,
  votes: ReadonlyMap<string, Vote>,
  surnames: ReadonlyMap<string, NameSpan>,
): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: Form): void => {
    const list = forms.get(form.words[0]) ?? [];
    list.push(form);
    forms.set(
      form.words[0],
      list.sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const { type, share, witness, clarity } of votes.values()) {
    if (share < CLEAR || clarity < CLEAR) continue;
    const words = Array.from({ length: witness.last - witness.first }, (_, k) => tokenText(tokens, witness.first + k));
    if (CALENDAR.has(words.join(' ').toLowerCase()) || words[0].length < 2) continue;
    add({ words, type, witness, clarity, rule: 'same-name-elsewhere' });
  }
  for (const witness of surnames.values()) {
    add({ words: [tokenText(tokens, witness.last - 1)], type: 'person', witness, clarity: witness.score, rule: 'surname-of-full-name' });
  }
  return forms;
}

/** True where a capitalized word stands beside another and so is more likely part of a longer name than this one. */
function beside(tokens: Tokens, i: number, word: string): boolean {
  const next = i + 1 < tokens.count ? tokenText(tokens, i + 1) : '';
  return word.length < 2 || (next === '.' && word.length === 1);
}

function rule(tokens: Tokens, name: string, score: number, witness: NameSpan): Evidence {
  return { source: 'rule', rule: name, score: Math.round(score * 1000) / 1000, spans: [offsetsOf(tokens, witness)] };
}
