import type { ClauseBuilder } from './clauseBuilder';
import type { Frame } from './clauseStack';
import { finiteClause } from './coordination';
import { clauseStart, isContact, isMark, isRelativePronoun, isTime, nearerSubject } from './phrases';
import type { VerbGroup } from '../syntax';
import { Tag } from '../tags';

/** A verb group goes to the clause that waits for it, or opens one. */
export function readVerb(b: ClauseBuilder, index: number): void {
  const group = b.phrases.groups[index];
  if (group.finite) finite(b, index);
  else nonFinite(b, index);
  b.segmentAt(group.last);
}

function finite(b: ClauseBuilder, index: number): void {
  const { groups, tags } = b.phrases;
  const own = b.candidate;
  const { first } = groups[index];
  const existential = b.existential;
  b.existential = false;
  const frame = b.stack.frame;
  if (existential || (own < 0 && tags[first] === Tag.VB)) {
    const target =
      frame.verb < 0 ? frame : b.open(existential ? 'complement' : 'main', first, existential ? b.stack.top : -1);
    Object.assign(target, { verb: index, subject: -1 });
    return;
  }
  if (frame.verb < 0) {
    firstVerb(b, index, own, frame);
    return;
  }
  const waiting = b.stack.find(({ verb }) => verb < 0, 1);
  if (waiting >= 0 && (own < 0 || boundaryBefore(b, own))) {
    b.stack.popTo(waiting, isMark(b.segment - 1, b.first, b.phrases.tags) ? b.segment : first);
    Object.assign(b.clauses[waiting], own >= 0 ? { verb: index, subject: own } : { verb: index });
  } else if (own < 0) withoutSubject(b, index);
  else withOwnSubject(b, index, own);
}

/** The verb of a clause that has none yet; of "The texts ⟦we use⟧ are", of a contact clause that comes in between. */
function firstVerb(b: ClauseBuilder, index: number, own: number, frame: Frame): void {
  if (isContact(own, b.latest, b.phrases)) {
    if (frame.subject < 0) frame.subject = own;
    b.openBefore(index, 'relative', b.latest, b.stack.top);
    return;
  }
  frame.verb = index;
  if (
    own >= 0 &&
    (frame.subject < 0 || isTime(frame.subject, b.phrases) || isRelativePronoun(frame.subject, b.phrases))
  )
    frame.subject = own;
  if (frame.subject < 0 && frame.kind !== 'relative' && frame.parent >= 0)
    frame.subject = b.clauses[frame.parent].subject;
}

/** A finite verb with a subject and no open clause that waits for one. */
function withOwnSubject(b: ClauseBuilder, index: number, own: number): void {
  const { groups, known } = b.phrases;
  const head = groups[b.stack.frame.verb];
  const subject = nearerSubject(own, b.latest, b.phrases);
  const start = clauseStart(subject, b.segment, b.phrases);
  const content = known.contentVerbs.has(head.lemma);
  if (isMark(start - 1, b.first, b.phrases.tags) && !(content && start - 2 < head.last)) {
    b.stack.popOut(-1, start);
    b.openBefore(index, 'main', subject, -1);
  } else b.openBefore(index, subject !== own && !content ? 'relative' : 'complement', subject, b.stack.top);
}

/** A finite verb without subject or waiting clause: "…, said the coach" begins a main clause, else a subject is shared. */
function withoutSubject(b: ClauseBuilder, index: number): void {
  const { lemma, first } = b.phrases.groups[index];
  const partner =
    isMark(first - 1, b.first, b.phrases.tags) && b.phrases.known.contentVerbs.has(lemma)
      ? -1
      : finiteClause(b.stack, b.phrases);
  const { kind, subject, parent }: Pick<Frame, 'kind' | 'subject' | 'parent'> =
    partner >= 0 ? b.clauses[partner] : { kind: 'main', subject: -1, parent: -1 };
  b.stack.popOut(partner, first);
  Object.assign(b.open(kind, first, parent), { verb: index, subject });
}

/** True when the subject stands after a mark that ends the clause before it. */
function boundaryBefore(b: ClauseBuilder, chunk: number): boolean {
  const start = clauseStart(chunk, b.segment, b.phrases);
  return (
    start <= b.segment && start > b.first && b.phrases.tags[start - 1] !== Tag.IN && b.phrases.groupOf[start - 1] < 0
  );
}

function nonFinite(b: ClauseBuilder, index: number): void {
  const { groups, tags } = b.phrases;
  const group = groups[index];
  const frame = b.stack.frame;
  const introduced = frame.kind === 'participle' || (b.stack.depth > 1 && group.first === frame.first + 1);
  if (frame.verb < 0 && introduced) {
    frame.verb = index;
    if (frame.kind === 'participle' && frame.subject < 0) frame.subject = understood(b, group);
    return;
  }
  const kind = tags[group.head] === Tag.VB || tags[group.first] === Tag.TO ? 'infinitive' : 'participle';
  const subject = nonFiniteSubject(b, group, kind);
  Object.assign(b.open(kind, group.first, b.stack.top), { verb: index, subject });
}

/** A participle belongs to the noun before it ("boats built by"), an infinitive to the object of "ask" or "allow". */
function nonFiniteSubject(b: ClauseBuilder, group: VerbGroup, kind: 'infinitive' | 'participle'): number {
  const { chunkOf, groups, known } = b.phrases;
  const adjacent = group.first > b.first ? chunkOf[group.first - 1] : -1;
  if (adjacent < 0) return understood(b, group);
  if (kind === 'participle') return adjacent;
  const { verb } = b.stack.frame;
  return adjacent === b.latest && verb >= 0 && known.objectControl.has(groups[verb].lemma)
    ? adjacent
    : understood(b, group);
}

/** The subject a non-finite verb shares with the nearest clause that has one. */
function understood(b: ClauseBuilder, group: VerbGroup): number {
  const nearest = b.stack.find(({ subject }) => subject >= 0);
  if (nearest >= 0) return b.clauses[nearest].subject;
  return b.candidate >= 0 && b.phrases.chunks[b.candidate].last <= group.first ? b.candidate : -1;
}
