import { hasFiniteVerb } from './complements';
import type { Draft } from './drafts';
import { chunkEnding, chunkStarting } from './nounPhrases';
import { isFinal, tokenFrom, word, type Reading } from './reading';

/** "Ibrahim: soldiers almost certainly dead" and "Soldiers are dead: Ibrahim", in headlines and headings only. */
export function headlineDrafts(reading: Reading): Draft[] {
  const { article } = reading;
  const { headline, blocks } = article.layout;
  const lines = blocks.filter((b) => b.kind === 'heading').map((b) => ({ start: b.start, end: b.end }));
  if (headline && !lines.some((l) => l.start === headline.start)) lines.unshift(headline);
  return lines.flatMap((line) => {
    const draft = fromLine(reading, tokenFrom(article, line.start), tokenFrom(article, line.end));
    return draft ? [draft] : [];
  });
}

function fromLine(reading: Reading, first: number, end: number): Draft | null {
  const last = isFinal(reading, end - 1) ? end - 1 : end;
  for (let colon = first + 1; colon < last - 1; colon++) {
    if (word(reading, colon) !== ':' || reading.markedOf[colon] >= 0) continue;
    const before = chunkEnding(reading, colon, first);
    if (before && before.first === first && last - colon > 3) {
      return draft(reading, colon + 1, last, before, colon);
    }
    const after = chunkStarting(reading, colon + 1, last);
    if (after && after.last === last && hasFiniteVerb(reading, first, colon)) return draft(reading, first, colon, after, colon);
    return null;
  }
  return null;
}

function draft(reading: Reading, first: number, last: number, phrase: { first: number; last: number; head: number }, colon: number): Draft | null {
  const name = reading.article.names[reading.nameOf[phrase.head]];
  if (name?.type !== 'person' && name?.type !== 'organization' && !/^(?:police|official|officials|ministry|report|army|source|sources)$/.test(word(reading, phrase.head))) return null;
  const inside = reading.marked.flatMap((m, i) => (m.depth === 0 && m.first >= first && m.last <= last ? [i] : []));
  const whole = inside.length === 1 && reading.marked[inside[0]].first === first && reading.marked[inside[0]].last === last;
  return {
    first, last, kind: whole ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect', marked: inside, cue: { first: colon, last: colon + 1 },
    source: { phrase, rule: 'headline-colon', score: 0.8 }, missing: '', rule: 'headline-colon', score: 0.7, continues: null,
  };
}
