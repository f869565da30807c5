import type { QuoteContext } from '../context/quoteContext';
import { quotationRules } from '../rules';
import type { Draft } from './drafts';

/** A paragraph of an interview: its label from `label` up to the colon, what is said from there up to `last`. */
interface Turn {
  readonly label: number;
  readonly colon: number;
  readonly last: number;
}

const longestLabel = 4;

/**
 * The turns of an interview or a transcript: paragraphs that begin with a label and a colon ("Q:", "BBC:", "Ana Lopez:").
 * At least two labels must follow each other, and either be known ones ("Q", "A") or come again. The label is the mention.
 */
export function interviewTurns(context: QuoteContext): Draft[] {
  const turns = context.article.layout.blocks.flatMap((block) => {
    if (block.kind === 'header') return [];
    const turn = turnAt(context, context.tokenFrom(block.start), context.tokenFrom(block.end));
    return turn ? [turn] : [];
  });
  const labels = turns.map((turn) => labelOf(context, turn));
  const distinct = new Set(labels).size;
  const known = labels.some((label) => isKnownLabel(context, label));
  if (distinct < 2 || (!known && distinct === labels.length && !areQuestionAndAnswer(context, turns))) return [];
  return turns.map((turn) => draftOf(context, { ...turn, last: endOfTurn(context, turn) }));
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
function areQuestionAndAnswer({ article }: QuoteContext, turns: readonly Turn[]): boolean {
  if (turns.length !== 2) return false;
  const [first, second] = turns;
  const { starts, ends } = article.tokens;
  return (
    article.blockOf[second.label] === article.blockOf[first.label] + 1 &&
    /\?["”’]?$/.test(article.text.slice(starts[first.label], ends[first.last - 1]))
  );
}

function turnAt(context: QuoteContext, first: number, last: number): Turn | null {
  for (let i = first + 1; i <= first + longestLabel && i < last - 1; i++) {
    const ends =
      context.word(i) === ':' ||
      (context.word(i) === '.' && i === first + 1 && isKnownLabel(context, context.word(first)));
    if (!ends) continue;
    return context.markedOf[i] < 0 && startsHigh(context, first) ? { label: first, colon: i, last } : null;
  }
  return null;
}

function draftOf(context: QuoteContext, { label, colon, last }: Turn): Draft {
  const first = colon + 1;
  const rule = 'interview-turn';
  return {
    first,
    last,
    kind: 'direct',
    marked: context
      .markedWithin(first, last)
      .filter((m) => context.marked[m].first === first && context.marked[m].last === last),
    cue: null,
    source: { phrase: { first: label, last: colon, head: colon - 1 }, rule: 'interview-label' },
    missing: null,
    rule,
    score: quotationRules[rule].score,
    continues: null,
  };
}

function labelOf({ article }: QuoteContext, { label, colon }: Turn): string {
  return article.text.slice(article.tokens.starts[label], article.tokens.ends[colon - 1]).toLowerCase();
}

function isKnownLabel({ words }: QuoteContext, label: string): boolean {
  return words.turns.questionLabels.has(label) || words.turns.answerLabels.has(label);
}

function startsHigh({ article }: QuoteContext, i: number): boolean {
  return /\p{Lu}/u.test(article.text[article.tokens.starts[i]]);
}
