import type { Body, Note } from '../model';
import { done, made, refused, removed, rewritten } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, type PlacedOf } from './placedAnnotations';
import { trimmed } from './spans';

type Thread = PlacedOf<'comments'>;

const empty = 'Write something first.';
const gone = 'This note is gone.';

/** A thread begun, on a span or on the article. */
export function comment(context: Context, { range, text, author }: OperationOf<'comment'>): Plan {
  const note = noteOf(context, text, author);
  if (!note) return refused(empty);
  const span = range && trimmed(context.text, range);
  if (range && !span) return refused('Select the words the note is about first.');
  const body: Body = { kind: 'comments', notes: [note], resolved: false };
  const what = span ? quoted(context.text.slice(span.start, span.end)) : 'the article';
  return done(context, `Note on ${what}`, [made(context, body, span ? [span] : [])]);
}

/** An answer opens a resolved thread again. */
export function reply(context: Context, { id, text, author }: OperationOf<'reply'>): Plan {
  const thread = threadOf(context, id);
  if (!thread) return refused(gone);
  const note = noteOf(context, text, author);
  if (!note) return refused(empty);
  const { notes } = thread.annotation.body;
  return done(context, 'Reply added', [
    rewritten(thread, { kind: 'comments', notes: [...notes, note], resolved: false }),
  ]);
}

export function editNote(context: Context, { id, note, text }: OperationOf<'editNote'>): Plan {
  const thread = threadOf(context, id);
  if (!thread?.annotation.body.notes.some((one) => one.id === note)) return refused(gone);
  if (text.trim() === '') return refused(empty);
  const notes = thread.annotation.body.notes.map((one) => (one.id === note ? { ...one, text: text.trim() } : one));
  return done(context, 'Note changed', [rewritten(thread, { ...thread.annotation.body, notes })]);
}

export function deleteNote(context: Context, { id, note }: OperationOf<'deleteNote'>): Plan {
  const thread = threadOf(context, id);
  if (!thread?.annotation.body.notes.some((one) => one.id === note)) return refused(gone);
  const notes = thread.annotation.body.notes.filter((one) => one.id !== note);
  const draft = notes.length === 0 ? removed(thread) : rewritten(thread, { ...thread.annotation.body, notes });
  return done(context, 'Note deleted', [draft]);
}

export function resolve(context: Context, { id, resolved }: OperationOf<'resolve'>): Plan {
  const thread = threadOf(context, id);
  if (!thread) return refused(gone);
  if (thread.annotation.body.resolved === resolved)
    return refused(resolved ? 'It is resolved already.' : 'It is open already.');
  return done(context, resolved ? 'Resolved' : 'Open again', [
    rewritten(thread, { ...thread.annotation.body, resolved }),
  ]);
}

const threadOf = (context: Context, id: string): Thread | undefined =>
  ofKind(context, 'comments').find((one) => one.annotation.id === id);

function noteOf({ mint }: Context, text: string, author: string | null): Note | null {
  const said = text.trim();
  return said === '' ? null : { id: mint(), author: author?.trim() || null, text: said };
}
