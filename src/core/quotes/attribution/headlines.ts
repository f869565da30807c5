import type { Block } from '../../layout/layout';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { quotationRules } from '../rules';
import { chunkEnding, chunkStarting } from '../sources/nounPhrases';
import type { Phrase } from '../sources/source';
import type { Draft } from './drafts';

/** Lines of fewer or more tokens are no headlines with a label. */
const shortest = 4;
const longest = 25;

/** "Ibrahim: soldiers almost certainly dead", "Bank to cut jobs - sources": in headings and other lines without a final stop. */
export function headlineDrafts(context: QuoteContext): Draft[] {
  return context.article.layout.blocks.flatMap((block, i) => {
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
  if (last - first > longest || last - first < shortest || context.isFinal(last - 1)) return null;
  for (let i = first + 1; i < last - 1; i++) {
    if (!/^[-–—:]$/.test(context.word(i)) || context.markedOf[i] >= 0) continue;
    return split(context, first, i, last);
  }
  return null;
}

/** The label stands before the colon or dash at `at`, or behind it. */
function split(context: QuoteContext, first: number, at: number, last: number): Draft | null {
  const colon = context.word(at) === ':';
  const { starts, ends } = context.article.tokens;
  const before = colon ? chunkEnding(context, at, first) : null;
  if (before?.first === first && last - at > 3 && speaks(context, before)) return draft(context, at + 1, last, before);
  const after = colon || ends[at - 1] < starts[at] ? chunkStarting(context, at + 1, last) : null;
  const content = at - first > 3 && (!colon || hasFiniteVerb(context, first, at));
  return after?.last === last && content && speaks(context, after) ? draft(context, first, at, after) : null;
}

function speaks(context: QuoteContext, { head }: Phrase): boolean {
  const type = context.nameAt(head)?.type;
  return type === 'person' || type === 'organization' || context.words.headlineSources.has(context.word(head));
}

function draft(context: QuoteContext, first: number, last: number, phrase: Phrase): Draft {
  const marked = context.markedWithin(first, last);
  const rule = 'headline-label';
  return {
    first,
    last,
    kind: context.isMarked(first, last, marked) ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
    marked,
    cue: null,
    source: { phrase, rule },
    missing: null,
    rule,
    score: quotationRules[rule].score,
    continues: null,
  };
}
