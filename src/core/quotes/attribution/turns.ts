import type { QuoteContext } from '../context/quoteContext';
import { quotationRules } from '../rules';
import type { Draft } from './drafts';

/** A paragraph of an interview: its label from `label` up to `labelEnd`, what is said from `first` up to `last`. */
interface Turn {
  readonly label: number;
  readonly labelEnd: number;
  readonly first: number;
  readonly last: number;
}

const longestLabel = 4;
const longestIntroduction = 9;

/**
 * The turns of an interview or a transcript: paragraphs that begin with a label and a colon ("Q:", "BBC:", "Ana Lopez:",
 * "Ana Lopez, mayor of Leeds:"). At least two labels must follow each other, and either be known ones ("Q", "A"), come again or
 * stand in capitals as a transcript's do. The label is the mention.
 */
export function interviewTurns(context: QuoteContext): Draft[] {
  const all = context.article.layout.blocks.flatMap((block) => {
    if (block.kind === 'header') return [];
    const turn = turnAt(context, context.tokenFrom(block.start), context.tokenFrom(block.end));
    return turn ? [turn] : [];
  });
  const known = all.some((turn) => isQuestion(context, turn));
  const turns = known ? all : all.filter((turn) => turn.first > turn.labelEnd); // "A. Khan" is no answer
  const labels = speakersOf(context, turns);
  const distinct = new Set(labels).size;
  if (distinct < 2) return [];
  const transcript = turns.every((turn) => isInCapitals(context, turn));
  const isPiece = isAsked(context, turns) || (transcript && areSpoken(context, turns));
  if (!known && distinct === labels.length && !isPiece) return [];
  return turns.map((turn, i) => {
    const next = transcript ? turns[i + 1] : undefined;
    return draftOf(context, { ...turn, last: next ? endBefore(context, turn, next) : endOfTurn(context, turn) });
  });
}

/** Between two turns of a transcript all paragraphs go on with the first one, up to a note in brackets: "(LAUGHTER)". */
function endBefore(context: QuoteContext, turn: Turn, next: Turn): number {
  const { article } = context;
  const { blocks } = article.layout;
  let last = turn.last;
  for (let b = article.blockOf[turn.label] + 1; b < article.blockOf[next.label]; b++) {
    if (blocks[b].kind !== 'paragraph' || /[([]/.test(article.text[blocks[b].start])) break;
    last = context.tokenFrom(blocks[b].end);
  }
  return last;
}

/** Labels in capitals without one that comes again: one right behind the other, both sentences, one of more than one or in the first person. */
function areSpoken(context: QuoteContext, turns: readonly Turn[]): boolean {
  const { article, words } = context;
  if (article.blockOf[turns[1].label] !== article.blockOf[turns[0].label] + 1) return false;
  if (turns.some((turn) => words.turns.notLabels.has(labelOf(context, turn)) || !isFinished(context, turn)))
    return false;
  const { sentenceOf } = article;
  return turns.some(
    ({ first, last }) => sentenceOf[first] !== sentenceOf[last - 1] || speaksOfItself(context, first, last),
  );
}

function isFinished({ article: { text, tokens } }: QuoteContext, { first, last }: Turn): boolean {
  return last - first > 1 && /[.?!…]["”’)]?$/.test(text.slice(tokens.starts[first], tokens.ends[last - 1]).slice(-2));
}

function isInCapitals({ article: { text, tokens } }: QuoteContext, { label, labelEnd }: Turn): boolean {
  return /^[^\p{Ll}]{3,}$/u.test(text.slice(tokens.starts[label], tokens.ends[labelEnd - 1]));
}

/** Paragraphs without a label go on with the turn while they speak of "I" or "we". */
function endOfTurn(context: QuoteContext, turn: Turn): number {
  const { blocks } = context.article.layout;
  let last = turn.last;
  for (let b = context.article.blockOf[turn.label] + 1; b < blocks.length; b++) {
    const [first, end] = [context.tokenFrom(blocks[b].start), context.tokenFrom(blocks[b].end)];
    if (blocks[b].kind === 'heading' || turnAt(context, first, end) || !speaksOfItself(context, first, end)) break;
    last = end;
  }
  return last;
}

function speaksOfItself(context: QuoteContext, first: number, end: number): boolean {
  const { firstPerson } = context.words.turns;
  for (let i = first; i < end; i++) if (context.markedOf[i] < 0 && firstPerson.has(context.word(i))) return true;
  return false;
}

/** Nothing but two turns, one right behind the other, the first of them a question. */
function isAsked({ article }: QuoteContext, turns: readonly Turn[]): boolean {
  if (turns.length !== 2) return false;
  const [first, second] = turns;
  const { starts, ends } = article.tokens;
  return (
    article.blockOf[second.label] === article.blockOf[first.label] + 1 &&
    /\?["”’]?$/.test(article.text.slice(starts[first.label], ends[first.last - 1]))
  );
}

function turnAt(context: QuoteContext, first: number, last: number): Turn | null {
  if (isKnownLabel(context, context.word(first)) && context.word(first).endsWith('.'))
    return last > first + 1 ? { label: first, labelEnd: first + 1, first: first + 1, last } : null;
  let comma = -1;
  const reach = (): number => first + (comma < 0 ? longestLabel : longestIntroduction);
  for (let i = first + 1; i <= reach() && i < last - 1; i++) {
    const word = context.word(i);
    if (word === ',' && comma < 0 && i > first + 1 && isHigh(context, first, i)) comma = i;
    const ends = word === ':' || (word === '.' && i === first + 1 && isKnownLabel(context, context.word(first)));
    if (!ends) continue;
    if (context.markedOf[i] >= 0 || !isHigh(context, first, first + 1)) return null;
    return { label: first, labelEnd: comma < 0 ? i : comma, first: i + 1, last };
  }
  return null;
}

function draftOf(context: QuoteContext, { label, labelEnd, first, last }: Turn): Draft {
  const rule = 'interview-turn';
  return {
    first,
    last,
    kind: 'direct',
    marked: context
      .markedWithin(first, last)
      .filter((m) => context.marked[m].first === first && context.marked[m].last === last),
    cue: null,
    source: { phrase: { first: label, last: labelEnd, head: labelEnd - 1 }, rule: 'interview-label' },
    missing: null,
    rule,
    score: quotationRules[rule].score,
    continues: null,
  };
}

/** Who speaks in each turn: the label, of "Ana Lopez" the last word where that is a label by itself. */
function speakersOf(context: QuoteContext, turns: readonly Turn[]): string[] {
  const labels = turns.map((turn) => labelOf(context, turn));
  const whole = new Set(labels);
  return labels.map((label, i) => {
    const last = context.word(turns[i].labelEnd - 1);
    return whole.has(last) ? last : label;
  });
}

function labelOf({ article: { text, tokens } }: QuoteContext, { label, labelEnd }: Turn): string {
  return text.slice(tokens.starts[label], tokens.ends[labelEnd - 1]).toLowerCase();
}

function isQuestion(context: QuoteContext, { label }: Turn): boolean {
  return context.words.turns.questionLabels.has(context.word(label).replace(/\.$/, ''));
}

function isKnownLabel({ words }: QuoteContext, label: string): boolean {
  const bare = label.replace(/\.$/, '');
  return words.turns.questionLabels.has(bare) || words.turns.answerLabels.has(bare);
}

/** Every word begins with a capital. */
function isHigh({ article: { text, tokens } }: QuoteContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!/[\p{Lu}.]/u.test(text[tokens.starts[i]])) return false;
  return true;
}
