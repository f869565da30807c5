import assert from 'node:assert/strict';
import type { Analysis, Span } from '../../../src/core/analysis';
import type { Lexicon } from '../../../src/core/inputs';
import { inputsFrom } from '../../../src/annotations/inputs';
import type { Body, Change, Placed } from '../../../src/annotations/model';
import type { Plan } from '../../../src/annotations/operations/context';
import type { Operation } from '../../../src/annotations/operations/operation';
import { plan } from '../../../src/annotations/operations/plan';
import { wholeAnalyzer } from '../../support/analyzer';

/** An article on a desk: operations are done to it, and it is read anew after each, as the server does. */
export interface Desk {
  readonly text: string;
  readonly placed: readonly Placed[];
  readonly lexicon: Lexicon | undefined;
  readonly analysis: Analysis;
  /** The span of the `n`-th place (from 1) where `words` stand. */
  at(words: string, n?: number): Span;
  /** Does it, or says why not. */
  do(operation: Operation<Span>): Plan;
  /** The annotations, "kind value @ words" each. */
  readonly told: readonly string[];
}

export type Ask = (desk: Desk) => Operation<Span>;

/** Does operations one after the other; each has to be done. */
export function doAll(desk: Desk, operations: readonly Ask[]): Desk {
  for (const operation of operations) {
    const { done, message } = desk.do(operation(desk));
    assert.ok(done, message);
  }
  return desk;
}

export function deskOf(text: string, lexicon?: Lexicon, date?: string): Desk {
  const read = wholeAnalyzer().open();
  let placed: readonly Placed[] = [];
  let known = lexicon;
  let minted = 0;
  let analysis: Analysis | null = null;
  const desk: Desk = {
    text,
    get placed() {
      return placed;
    },
    get lexicon() {
      return known;
    },
    get analysis() {
      return (analysis ??= read.analyze(text, { ...(date ? { date } : {}), ...inputsFrom(placed, known) }));
    },
    at(words, n = 1) {
      let start = -1;
      for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`“${words}” is not in the text`);
      return { start, end: start + words.length };
    },
    do(operation) {
      const made = plan(operation, {
        text,
        analysis: desk.analysis,
        placed,
        lexicon: known,
        mint: () => `urn:uuid:${++minted}`,
      });
      if (!made.done) return made;
      placed = apply(placed, made.changes);
      known = made.lexicon?.after ?? known;
      analysis = null;
      return made;
    },
    get told() {
      return placed.map((one) => tell(text, one));
    },
  };
  return desk;
}

/** The set after the changes, in text order. Throws when a change is not of this set. */
export function apply(placed: readonly Placed[], changes: readonly Change[]): Placed[] {
  const all = new Map(placed.map((one) => [one.annotation.id, one]));
  for (const { id, before, after } of changes) {
    if (JSON.stringify(all.get(id) ?? null) !== JSON.stringify(before))
      throw new Error(`${id} is not as it was before`);
    if (after && after.annotation.id !== id) throw new Error(`${id} became ${after.annotation.id}`);
    if (after) all.set(id, after);
    else all.delete(id);
  }
  const start = (one: Placed): number => one.placement.spans[0]?.start ?? Infinity;
  return [...all.values()].sort((a, b) => start(a) - start(b) || (a.annotation.id < b.annotation.id ? -1 : 1));
}

/** The changes that take these back, last first. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse();
}

function tell(text: string, { annotation: { body }, placement: { spans } }: Placed): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  return `${body.kind}${valueOf(body)}${words ? ` @ ${words}` : ''}`;
}

function valueOf(body: Body): string {
  switch (body.kind) {
    case 'mention':
      return ` ${body.type}`;
    case 'quotation':
      return ` ${body.quote ?? 'none'}`;
    case 'event':
      return ` ${body.type ?? 'none'}`;
    case 'eventName':
      return ` ${body.name}`;
    case 'status':
      return ` ${body.status}`;
    case 'participant':
      return ` ${body.role ?? 'none'}`;
    case 'sameEvent':
      return ` ${body.event.replace('urn:uuid:', '')}${body.alone ? ' alone' : ''}`;
    case 'identity':
      return ` ${body.entity.replace('urn:uuid:', '')}${body.alone ? ' alone' : ''}`;
    case 'name':
    case 'alias':
    case 'notName':
      return ` ${body.name}`;
    case 'time':
    case 'date':
      return ` ${body.value}`;
    case 'label':
      return ` ${body.label}`;
    case 'relation':
      return ` ${body.label} ${body.from.replace('urn:uuid:', '')}→${body.to.replace('urn:uuid:', '')}`;
    case 'comments':
      return ` ${body.notes.map(({ text }) => text).join(' / ')}${body.resolved ? ' (resolved)' : ''}`;
    default:
      return '';
  }
}
