import type { Draft } from './drafts';
import { tokenFrom, word, type Reading } from './reading';

interface Turn {
  readonly label: number;
  readonly colon: number;
  readonly last: number;
}

const MIN_TURNS = 3;
const MAX_LABEL = 4;

/**
 * The turns of an interview or a transcript: paragraphs that begin with a label and a colon ("Q:", "BBC:", "Ana Lopez:"),
 * when at least three do and two labels alternate. A named label is the speaker; of "Q" and "A" nobody is claimed.
 */
export function interviewTurns(reading: Reading): Draft[] {
  const turns = reading.article.layout.blocks.flatMap((block) => {
    if (block.kind === 'header') return [];
    const turn = turnAt(reading, tokenFrom(reading.article, block.start), tokenFrom(reading.article, block.end));
    return turn ? [turn] : [];
  });
  const uses = new Map<string, number>();
  for (const turn of turns) uses.set(labelOf(reading, turn), (uses.get(labelOf(reading, turn)) ?? 0) + 1);
  const repeated = [...uses.values()].filter((count) => count > 1).length;
  if (turns.length < MIN_TURNS || uses.size < 2 || repeated === 0) return [];
  return turns.filter((turn) => (uses.get(labelOf(reading, turn)) ?? 0) > 1 || isAnonymousLabel(labelOf(reading, turn)) || turns.length > 3)
    .map((turn) => draftOf(reading, turn));
}

function turnAt(reading: Reading, first: number, last: number): Turn | null {
  for (let i = first + 1; i <= first + MAX_LABEL && i < last - 1; i++) {
    if (word(reading, i) === ':' || (word(reading, i) === '.' && i === first + 1 && isAnonymousLabel(word(reading, first)))) {
      return reading.markedOf[i] < 0 && startsHigh(reading, first) ? { label: first, colon: i, last } : null;
    }
  }
  return null;
}

function draftOf(reading: Reading, turn: Turn): Draft {
  const named = !isAnonymousLabel(labelOf(reading, turn));
  const phrase = { first: turn.label, last: turn.colon, head: turn.colon - 1 };
  const inside = reading.marked.findIndex((m) => m.first === turn.colon + 1 && m.last === turn.last);
  return {
    first: turn.colon + 1, last: turn.last, kind: 'direct', marked: inside >= 0 ? [inside] : [], cue: null,
    source: named ? { phrase, rule: 'interview-label', score: 0.9 } : null, missing: named ? '' : 'no-speaker-unnamed-label',
    rule: 'interview-turn', score: 0.85, continues: null,
  };
}

function labelOf(reading: Reading, turn: Turn): string {
  const { tokens, text } = reading.article;
  return text.slice(tokens.starts[turn.label], tokens.ends[turn.colon - 1]).toLowerCase();
}

function isAnonymousLabel(label: string): boolean {
  return /^(?:q|a|question|answer)$/.test(label);
}

function startsHigh({ article }: Reading, i: number): boolean {
  return /\p{Lu}/u.test(article.text[article.tokens.starts[i]]);
}
