import type { Draft } from './drafts';
import { markedWithin, tokenFrom, word, type Reading } from '../context';

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
export function interviewTurns(reading: Reading): Draft[] {
  const turns = reading.article.layout.blocks.flatMap((block) => {
    if (block.kind === 'header') return [];
    const turn = turnAt(reading, tokenFrom(reading.article, block.start), tokenFrom(reading.article, block.end));
    return turn ? [turn] : [];
  });
  const labels = turns.map((turn) => labelOf(reading, turn));
  const known = labels.filter(isKnownLabel).length;
  const repeats = labels.length - new Set(labels).size;
  if (new Set(labels).size < 2 || (known === 0 && repeats === 0 && !adjacent(reading, turns))) return [];
  return turns.map((turn) => draftOf(reading, { ...turn, last: endOfTurn(reading, turn) }));
}

/** Paragraphs without a label go on with the turn while they speak of "I" or "we". */
function endOfTurn(reading: Reading, turn: Turn): number {
  const { blocks } = reading.article.layout;
  let last = turn.last;
  for (let b = reading.article.blockOf[turn.label] + 1; b < blocks.length; b++) {
    const [first, end] = [tokenFrom(reading.article, blocks[b].start), tokenFrom(reading.article, blocks[b].end)];
    if (blocks[b].kind === 'heading' || turnAt(reading, first, end) || !speaksOfItself(reading, first, end)) break;
    last = end;
  }
  return last;
}

function speaksOfItself(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reading.markedOf[i] < 0 && FIRST_PERSON.has(word(reading, i))) return true;
  return false;
}

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our']);

/** Nothing but two turns, the first of them a question. */
function adjacent({ article }: Reading, turns: readonly Turn[]): boolean {
  const [first, second] = turns;
  return (
    turns.length === 2 &&
    article.blockOf[second.label] === article.blockOf[first.label] + 1 &&
    /\?["”’]?$/.test(article.text.slice(article.tokens.starts[first.label], article.tokens.ends[first.last - 1]))
  );
}

function turnAt(reading: Reading, first: number, last: number): Turn | null {
  for (let i = first + 1; i <= first + MAX_LABEL && i < last - 1; i++) {
    if (
      word(reading, i) === ':' ||
      (word(reading, i) === '.' && i === first + 1 && isKnownLabel(word(reading, first)))
    ) {
      return reading.markedOf[i] < 0 && startsHigh(reading, first) ? { label: first, colon: i, last } : null;
    }
  }
  return null;
}

function draftOf(reading: Reading, turn: Turn): Draft {
  const phrase = { first: turn.label, last: turn.colon, head: turn.colon - 1 };
  const inside = markedWithin(reading, turn.colon + 1, turn.last).filter(
    (m) => reading.marked[m].first === turn.colon + 1,
  );
  return {
    first: turn.colon + 1,
    last: turn.last,
    kind: 'direct',
    marked: inside.filter((m) => reading.marked[m].last === turn.last),
    cue: null,
    source: { phrase, rule: 'interview-label', score: 0.9 },
    missing: '',
    rule: 'interview-turn',
    score: 0.85,
    continues: null,
  };
}

function labelOf(reading: Reading, turn: Turn): string {
  const { tokens, text } = reading.article;
  return text.slice(tokens.starts[turn.label], tokens.ends[turn.colon - 1]).toLowerCase();
}

function isKnownLabel(label: string): boolean {
  return /^(?:q|a|question|answer)$/.test(label);
}

function startsHigh({ article }: Reading, i: number): boolean {
  return /\p{Lu}/u.test(article.text[article.tokens.starts[i]]);
}
