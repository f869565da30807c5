import type { Block } from '../../layout/layout';
import { hasFiniteVerb } from './finiteVerbs';
import { documents } from '../cues.data';
import type { Draft } from '../attribution/drafts';
import { chunkEnding, chunkStarting, type Phrase } from '../sources/nounPhrases';
import { isFinal, markedWithin, tokenFrom, word, type Reading } from '../context';

const SHORT = 25;
const SPEAKS = new Set([
  'police',
  'official',
  'officials',
  'ministry',
  'army',
  'source',
  'sources',
  'minister',
  'president',
  'witnesses',
  'court',
  'prosecutors',
  'experts',
  'scientists',
  'government',
]);

/** "Ibrahim: soldiers almost certainly dead", "Bank to cut jobs - sources": in headings and other lines without a final stop. */
export function headlineDrafts(reading: Reading): Draft[] {
  const { article } = reading;
  return article.layout.blocks.flatMap((block, i) => {
    const draft = block.kind === 'paragraph' && i > 0 ? null : fromBlock(reading, block);
    return draft ? [draft] : [];
  });
}

function fromBlock(reading: Reading, block: Block): Draft | null {
  const { headerDate, credit } = reading.article.layout;
  const start =
    headerDate && headerDate.start >= block.start && headerDate.end <= block.end ? headerDate.end : block.start;
  const end = credit && credit.start > start && credit.end <= block.end ? credit.start - 1 : block.end;
  const first = tokenFrom(reading.article, start);
  const last = tokenFrom(reading.article, end);
  if (last - first > SHORT || last - first < 4 || isFinal(reading, last - 1)) return null;
  for (let i = first + 1; i < last - 1; i++) {
    const colon = word(reading, i) === ':';
    if ((!colon && !/^[-–—]$/.test(word(reading, i))) || reading.markedOf[i] >= 0) continue;
    return split(reading, first, i, last, colon);
  }
  return null;
}

function split(reading: Reading, first: number, at: number, last: number, colon: boolean): Draft | null {
  const spaced = reading.article.tokens.ends[at - 1] < reading.article.tokens.starts[at];
  const before = colon ? chunkEnding(reading, at, first) : null;
  if (before?.first === first && last - at > 3 && speaks(reading, before)) return draft(reading, at + 1, last, before);
  const after = colon || spaced ? chunkStarting(reading, at + 1, last) : null;
  const content = at - first > 3 && (!colon || hasFiniteVerb(reading, first, at));
  return after?.last === last && content && speaks(reading, after) ? draft(reading, first, at, after) : null;
}

function speaks(reading: Reading, phrase: Phrase): boolean {
  const type = reading.article.names[reading.nameOf[phrase.head]]?.type;
  const head = word(reading, phrase.head);
  return (
    type === 'person' ||
    type === 'organization' ||
    SPEAKS.has(head) ||
    documents.has(head) ||
    /^u\.?n\.?$|^eu$|^un$/.test(head)
  );
}

function draft(reading: Reading, first: number, last: number, phrase: Phrase): Draft {
  const inside = markedWithin(reading, first, last);
  const whole =
    inside.length === 1 && reading.marked[inside[0]].first === first && reading.marked[inside[0]].last === last;
  return {
    first,
    last,
    kind: whole ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect',
    marked: inside,
    cue: null,
    source: { phrase, rule: 'headline-label', score: 0.8 },
    missing: '',
    rule: 'headline-label',
    score: 0.7,
    continues: null,
  };
}
