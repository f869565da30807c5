import type { VerbGroup } from '../syntax';
import { Tag } from '../tags';
import type { ClauseBuilder } from './clauseBuilder';
import type { ClauseDraft } from './clauseStack';
import { isMark } from './clauseText';
import { finiteClause } from './coordination';
import { clauseStart, isContact, isRelativePronoun, isTime, nearerSubject } from './subjects';

/** A verb group goes to the clause that waits for it, or opens one. */
export function readVerb(builder: ClauseBuilder, index: number): void {
  const group = builder.text.groups[index];
  if (group.finite) finite(builder, index);
  else nonFinite(builder, index);
  builder.segmentAt(group.last);
}

function finite(builder: ClauseBuilder, index: number): void {
  const { groups, tags } = builder.text;
  const own = builder.candidate;
  const { first } = groups[index];
  const existential = builder.existential;
  builder.existential = false;
  const draft = builder.stack.innermost;
  if (existential || (own < 0 && tags[first] === Tag.VB)) {
    const target =
      draft.verb < 0
        ? draft
        : builder.open(existential ? 'complement' : 'main', first, existential ? builder.stack.top : -1);
    Object.assign(target, { verb: index, subject: -1 });
    return;
  }
  if (draft.verb < 0) {
    firstVerb(builder, index, own, draft);
    return;
  }
  const waiting = builder.stack.find(({ verb }) => verb < 0, 1);
  if (waiting >= 0 && (own < 0 || boundaryBefore(builder, own))) {
    builder.stack.popTo(
      waiting,
      isMark(builder.segment - 1, builder.first, builder.text.tags) ? builder.segment : first,
    );
    Object.assign(builder.clauses[waiting], own >= 0 ? { verb: index, subject: own } : { verb: index });
  } else if (own < 0) withoutSubject(builder, index);
  else withOwnSubject(builder, index, own);
}

/** The verb of a clause that has none yet; of "The texts ⟦we use⟧ are", of a contact clause that comes in between. */
function firstVerb(builder: ClauseBuilder, index: number, own: number, draft: ClauseDraft): void {
  if (isContact(own, builder.latest, builder.text)) {
    if (draft.subject < 0) draft.subject = own;
    builder.openBefore(index, 'relative', builder.latest, builder.stack.top);
    return;
  }
  draft.verb = index;
  if (
    own >= 0 &&
    (draft.subject < 0 || isTime(draft.subject, builder.text) || isRelativePronoun(draft.subject, builder.text))
  )
    draft.subject = own;
  if (draft.subject < 0 && draft.kind !== 'relative' && draft.parent >= 0)
    draft.subject = builder.clauses[draft.parent].subject;
}

/** A finite verb with a subject and no open clause that waits for one. */
function withOwnSubject(builder: ClauseBuilder, index: number, own: number): void {
  const { groups, known } = builder.text;
  const head = groups[builder.stack.innermost.verb];
  const subject = nearerSubject(own, builder.latest, builder.text);
  const start = clauseStart(subject, builder.segment, builder.text);
  const content = known.contentVerbs.has(head.lemma);
  if (isMark(start - 1, builder.first, builder.text.tags) && !(content && start - 2 < head.last)) {
    builder.stack.popOut(-1, start);
    builder.openBefore(index, 'main', subject, -1);
  } else builder.openBefore(index, subject !== own && !content ? 'relative' : 'complement', subject, builder.stack.top);
}

/** A finite verb without subject or waiting clause: "…, said the coach" begins a main clause, else a subject is shared. */
function withoutSubject(builder: ClauseBuilder, index: number): void {
  const { lemma, first } = builder.text.groups[index];
  const partner =
    isMark(first - 1, builder.first, builder.text.tags) && builder.text.known.contentVerbs.has(lemma)
      ? -1
      : finiteClause(builder.stack, builder.text);
  const { kind, subject, parent }: Pick<ClauseDraft, 'kind' | 'subject' | 'parent'> =
    partner >= 0 ? builder.clauses[partner] : { kind: 'main', subject: -1, parent: -1 };
  builder.stack.popOut(partner, first);
  Object.assign(builder.open(kind, first, parent), { verb: index, subject });
}

/** True when the subject stands after a mark that ends the clause before it. */
function boundaryBefore(builder: ClauseBuilder, chunk: number): boolean {
  const start = clauseStart(chunk, builder.segment, builder.text);
  return (
    start <= builder.segment &&
    start > builder.first &&
    builder.text.tags[start - 1] !== Tag.IN &&
    builder.text.groupOf[start - 1] < 0
  );
}

function nonFinite(builder: ClauseBuilder, index: number): void {
  const { groups, tags } = builder.text;
  const group = groups[index];
  const draft = builder.stack.innermost;
  const introduced = draft.kind === 'participle' || (builder.stack.depth > 1 && group.first === draft.first + 1);
  if (draft.verb < 0 && introduced) {
    draft.verb = index;
    if (draft.kind === 'participle' && draft.subject < 0) draft.subject = understood(builder, group);
    return;
  }
  const kind = tags[group.head] === Tag.VB || tags[group.first] === Tag.TO ? 'infinitive' : 'participle';
  const subject = nonFiniteSubject(builder, group, kind);
  Object.assign(builder.open(kind, group.first, builder.stack.top), { verb: index, subject });
}

/** A participle belongs to the noun before it ("boats built by"), an infinitive to the object of "ask" or "allow". */
function nonFiniteSubject(builder: ClauseBuilder, group: VerbGroup, kind: 'infinitive' | 'participle'): number {
  const { chunkOf, groups, known } = builder.text;
  const adjacent = group.first > builder.first ? chunkOf[group.first - 1] : -1;
  if (adjacent < 0) return understood(builder, group);
  if (kind === 'participle') return adjacent;
  const { verb } = builder.stack.innermost;
  return adjacent === builder.latest && verb >= 0 && known.objectControl.has(groups[verb].lemma)
    ? adjacent
    : understood(builder, group);
}

/** The subject a non-finite verb shares with the nearest clause that has one. */
function understood(builder: ClauseBuilder, group: VerbGroup): number {
  const nearest = builder.stack.find(({ subject }) => subject >= 0);
  if (nearest >= 0) return builder.clauses[nearest].subject;
  return builder.candidate >= 0 && builder.text.chunks[builder.candidate].last <= group.first ? builder.candidate : -1;
}
