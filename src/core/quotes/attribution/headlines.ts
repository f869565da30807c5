import type { Block } from '../../layout/layout';
import { hasFiniteVerb } from '../context/finiteVerbs';
import { documents } from '../cues.data';
import type { Draft } from './drafts';
import { chunkEnding, chunkStarting } from '../sources/nounPhrases';
import type { Phrase } from '../sources/source';
import type { QuoteContext } from '../context/quoteContext';

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
export function headlineDrafts(context: QuoteContext): Draft[] {
  const { article } = context;
  return article.layout.blocks.flatMap((block, i) => {
    const draft = block.kind === 'paragraph' && i > 0 ? null : fromBlock(context, block);
    return draft ? [draft] : [];
  });
}

function fromBlock(context: QuoteContext, block: Block): Draft | null {
  const { headerDate, credit } = context.article.layout;
  const start =
    headerDate && headerDate.start >= block.start && headerDate.end <= block.end ? headerDate.end : block.start;
  const end = credit && credit.start > start && credit.end <= block.end ? credit.start - 1 : block.end;
  const first = context.tokenFrom(start);
  const last = context.tokenFrom(end);
  if (last - first > SHORT || last - first < 4 || context.isFinal(last - 1)) return null;
  for (let i = first + 1; i < last - 1; i++) {
    const colon = context.word(i) === ':';
    if ((!colon && !/^[-–—]$/.test(context.word(i))) || context.markedOf[i] >= 0) continue;
    return split(context, first, i, last, colon);
  }
  return null;
}

function split(context: QuoteContext, first: number, at: number, last: number, colon: boolean): Draft | null {
  const spaced = context.article.tokens.ends[at - 1] < context.article.tokens.starts[at];
  const before = colon ? chunkEnding(context, at, first) : null;
  if (before?.first === first && last - at > 3 && speaks(context, before)) return draft(context, at + 1, last, before);
  const after = colon || spaced ? chunkStarting(context, at + 1, last) : null;
  const content = at - first > 3 && (!colon || hasFiniteVerb(context, first, at));
  return after?.last === last && content && speaks(context, after) ? draft(context, first, at, after) : null;
}

function speaks(context: QuoteContext, phrase: Phrase): boolean {
  const type = context.article.names[context.nameOf[phrase.head]]?.type;
  const head = context.word(phrase.head);
  return (
    type === 'person' ||
    type === 'organization' ||
    SPEAKS.has(head) ||
    documents.has(head) ||
    /^u\.?n\.?$|^eu$|^un$/.test(head)
  );
}

function draft(context: QuoteContext, first: number, last: number, phrase: Phrase): Draft {
  const inside = context.markedWithin(first, last);
  const whole =
    inside.length === 1 && context.marked[inside[0]].first === first && context.marked[inside[0]].last === last;
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
