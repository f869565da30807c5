import type { Draft } from './drafts';
import type { QuoteContext } from '../context/quoteContext';

interface Turn {
  readonly label: number;
  readonly colon: number;
  readonly last: number;
}

const MAX_LABEL = 4;

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
  const known = labels.filter(isKnownLabel).length;
  const repeats = labels.length - new Set(labels).size;
  if (new Set(labels).size < 2 || (known === 0 && repeats === 0 && !adjacent(context, turns))) return [];
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
  for (let i = first; i < end; i++) if (context.markedOf[i] < 0 && FIRST_PERSON.has(context.word(i))) return true;
  return false;
}

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our']);

/** Nothing but two turns, the first of them a question. */
function adjacent({ article }: QuoteContext, turns: readonly Turn[]): boolean {
  const [first, second] = turns;
  return (
    turns.length === 2 &&
    article.blockOf[second.label] === article.blockOf[first.label] + 1 &&
    /\?["”’]?$/.test(article.text.slice(article.tokens.starts[first.label], article.tokens.ends[first.last - 1]))
  );
}

function turnAt(context: QuoteContext, first: number, last: number): Turn | null {
  for (let i = first + 1; i <= first + MAX_LABEL && i < last - 1; i++) {
    if (context.word(i) === ':' || (context.word(i) === '.' && i === first + 1 && isKnownLabel(context.word(first)))) {
      return context.markedOf[i] < 0 && startsHigh(context, first) ? { label: first, colon: i, last } : null;
    }
  }
  return null;
}

function draftOf(context: QuoteContext, turn: Turn): Draft {
  const phrase = { first: turn.label, last: turn.colon, head: turn.colon - 1 };
  const inside = context
    .markedWithin(turn.colon + 1, turn.last)
    .filter((m) => context.marked[m].first === turn.colon + 1);
  return {
    first: turn.colon + 1,
    last: turn.last,
    kind: 'direct',
    marked: inside.filter((m) => context.marked[m].last === turn.last),
    cue: null,
    source: { phrase, rule: 'interview-label', score: 0.9 },
    missing: '',
    rule: 'interview-turn',
    score: 0.85,
    continues: null,
  };
}

function labelOf(context: QuoteContext, turn: Turn): string {
  const { tokens, text } = context.article;
  return text.slice(tokens.starts[turn.label], tokens.ends[turn.colon - 1]).toLowerCase();
}

function isKnownLabel(label: string): boolean {
  return /^(?:q|a|question|answer)$/.test(label);
}

function startsHigh({ article }: QuoteContext, i: number): boolean {
  return /\p{Lu}/u.test(article.text[article.tokens.starts[i]]);
}
