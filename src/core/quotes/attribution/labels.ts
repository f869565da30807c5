import { isNoun, Tag } from '../../syntax/tags';
import { hasFiniteVerb, hasVerb } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { phraseStarting } from '../sources/nounPhrases';
import { possessor } from '../sources/possessors';
import type { Source } from '../sources/source';
import type { Draft } from './drafts';

/** Lines of more tokens are no signatures and no labels. */
const longestLabel = 20;
const dash = /^[-–—―]+$/;

/** Who is named as the speaker of speech without a verb: by a signature behind it or a label before it. */
export function labelOf(context: QuoteContext, draft: Draft): Source | null {
  return signature(context, draft) ?? labelBefore(context, draft);
}

/** "“…” |— Dora K., 29, Fresno|", behind it or on a line of its own, which needs no dash before a name and a comma. */
function signature(context: QuoteContext, draft: Draft): Source | null {
  const { blockOf } = context.article;
  const at = draft.last;
  const ownLine = context.beginsBlock(at);
  const dashed = dash.test(context.word(at));
  if ((!dashed && !ownLine) || blockOf[at] - blockOf[at - 1] > 1) return null;
  let first = at;
  while (dash.test(context.word(first))) first++;
  const end = endOfLine(context, first);
  if (end === null || end <= first || hasFiniteVerb(context, first, end)) return null;
  const head = nameOpening(context, first, end);
  if (head < 0) return null;
  const name = context.nameAt(head);
  const follows = name?.last ?? head + 1;
  if (!dashed && (context.word(follows) !== ',' || context.isFinal(end - 1))) return null;
  return { phrase: { first, last: follows, head }, rule: 'signature' };
}

/** "|And from Governor Hale|:", "|Peter Marsh, Evening Echo|:", "|Her reply|:": what stands before a colon, without a verb. */
function labelBefore(context: QuoteContext, draft: Draft): Source | null {
  const colon = draft.first - 1;
  if (context.word(colon) !== ':') return null;
  let first = context.sentenceAt(colon).first;
  while (first < colon && context.tag(first) === Tag.CC) first++;
  if (colon - first > longestLabel || hasVerb(context, first, colon)) return null;
  const { nouns } = context.words;
  const owner = nouns.owned.has(context.word(colon - 1)) ? possessor(context, colon - 1) : null;
  if (owner) return owner;
  const head = nameOpening(context, first, colon);
  const rule = 'label-before';
  if (head >= 0) {
    const last = context.nameAt(head)?.last ?? head + 1;
    return context.tag(last) === Tag.POS ? null : { phrase: { first, last, head }, rule };
  }
  for (let i = first; i < colon; i++) {
    if (!nouns.beforeSource.has(context.word(i))) continue;
    const phrase = phraseStarting(context, i + 1, colon);
    return phrase && { phrase, rule };
  }
  return null;
}

/** Where the line of token `first` ends, or its sentence; null where neither is near. */
function endOfLine(context: QuoteContext, first: number): number | null {
  for (let i = first + 1; i <= first + longestLabel; i++)
    if (context.beginsBlock(i) || context.isFinal(i - 1)) return i;
  return null;
}

/** The last token of the person or body whose name, after titles or not, opens `[first, limit)`; -1 where none does. */
function nameOpening(context: QuoteContext, first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    const name = context.nameAt(i);
    if (name) return name.type === 'person' || name.type === 'organization' ? Math.min(name.last, limit) - 1 : -1;
    const tag = context.tag(i);
    if (!isNoun(tag) && tag !== Tag.JJ && tag !== Tag.DT) return -1;
  }
  return -1;
}
