import type { Span } from '../../core/analysis';
import type { Lexicon } from '../../core/inputs';
import { addTo } from '../../core/text/groups';
import { describe } from '../anchoring/describe';
import { isCertain, type Annotation, type Body, type Change, type Placed } from '../model';
import { describedOn, judged } from '../wordsChanged';
import type { Context, Plan } from './context';

/** A change in the making: what an annotation is to say and where, before its place is described. */
export interface Draft {
  readonly before: Placed | null;
  /** Null: it goes. */
  readonly after: Omit<Annotation, 'selectors'> | null;
  /** Its new place; null: it stays where it is, and is not described anew. */
  readonly spans: readonly Span[] | null;
  /** Whether a person says it of the words that stand there now; else it goes on being said of what it was said of. */
  readonly isSaidAnew: boolean;
}

/** A new annotation; without spans it is on the document, or a relation. */
export function made({ mint }: Context, body: Body, spans: readonly Span[] = []): Draft {
  return { before: null, after: { id: mint(), body }, spans, isSaidAnew: true };
}

/** An annotation with another content, or another place. Where its place is certain, it gets new selectors. */
export function rewritten(before: Placed, body: Body, spans?: readonly Span[]): Draft {
  const { spans: known } = before.placement;
  const certain = isCertain(before.placement) && known.length === before.annotation.selectors.length;
  const after = { ...before.annotation, body };
  return { before, after, spans: spans ?? (certain ? known : null), isSaidAnew: spans !== undefined };
}

export function removed(before: Placed): Draft {
  return { before, after: null, spans: null, isSaidAnew: false };
}

/** The one annotation that says this from now on: the first of the earlier ones, or a new one. The other earlier ones go. */
export function restated(
  context: Context,
  body: Body,
  spans: readonly Span[],
  [known, ...more]: readonly Placed[],
): Draft[] {
  return [known ? rewritten(known, body, spans) : made(context, body, spans), ...more.map(removed)];
}

export function refused(message: string): Plan {
  return { done: false, message };
}

/** The plan that makes these changes, with the relations that hang on what goes. What changes nothing is left out. */
export function done(
  context: Context,
  message: string,
  drafts: readonly Draft[],
  lexicon?: { readonly before: Lexicon; readonly after: Lexicon },
): Plan {
  const changes = changesOf(context.text, [...drafts, ...hanging(context.placed, drafts)]);
  if (changes.length === 0 && !lexicon) return refused('It is so already.');
  return { done: true, changes, ...(lexicon ? { lexicon } : {}), message };
}

/** All places are described in one go: a thousand labels cost one look at the text. */
function changesOf(text: string, drafts: readonly Draft[]): Change[] {
  const selectors = describe(
    text,
    drafts.flatMap(({ after, spans }) => (after && spans) ?? []),
  );
  let next = 0;
  return drafts.flatMap(({ before, after, spans, isSaidAnew }): Change[] => {
    const fresh = after && spans ? selectors.slice(next, (next += spans.length)) : [];
    if (!after) return before ? [{ id: before.annotation.id, before, after: null }] : [];
    const described = before && !isSaidAnew ? describedOn(before.annotation.selectors, fresh) : fresh;
    const placed: Placed =
      spans || !before
        ? {
            annotation: { ...after, selectors: described },
            placement: judged({ state: 'kept', spans: spans ?? [] }, described, text),
          }
        : { annotation: { ...after, selectors: before.annotation.selectors }, placement: before.placement };
    return before && alike(before, placed) ? [] : [{ id: after.id, before, after: placed }];
  });
}

/** Whether a person would see no difference: hints aside. */
function alike(a: Placed, b: Placed): boolean {
  return JSON.stringify([a.annotation.body, a.placement]) === JSON.stringify([b.annotation.body, b.placement]);
}

/** The relations whose end goes, and those that hang on them in turn. */
function hanging(placed: readonly Placed[], drafts: readonly Draft[]): Draft[] {
  const gone = new Set(drafts.flatMap(({ before, after }) => (before && !after ? [before.annotation.id] : [])));
  if (gone.size === 0) return [];
  const ends = new Map<string, Placed[]>();
  for (const one of placed) {
    const { body } = one.annotation;
    if (body.kind !== 'relation') continue;
    for (const end of [body.from, body.to]) addTo(ends, end, one);
  }
  const found: Draft[] = [];
  for (const id of gone) {
    // grows while it is walked
    for (const relation of ends.get(id) ?? []) {
      if (gone.has(relation.annotation.id)) continue;
      gone.add(relation.annotation.id);
      found.push(removed(relation));
    }
  }
  return found;
}
