import type { Span } from '../../core/analysis';
import { accept } from './accept';
import type { Context, Plan } from './context';
import { event, participant, renameEvent, status, when, where } from './events';
import { mergeEvents, splitEvent } from './sameEvents';
import { merge, split } from './identity';
import { keep, place, remove } from './keeping';
import { label, labelDocument, relabel, relate } from './labels';
import { mark, resize, retype } from './mentions';
import { alias, rename } from './naming';
import { comment, deleteNote, editNote, reply, resolve } from './notes';
import type { Operation } from './operation';
import { role } from './roles';
import { cue, quotation } from './quotations';
import { reject } from './reject';
import { restore } from './restore';
import { speaker } from './speaker';
import { date, time } from './times';

/**
 * Plans an operation: the annotations it makes, changes and removes, as few as possible, with selectors for their places; or the
 * reason why it cannot be done. Pure, and never throws: spans outside the text are cut to it, ids of nothing are refused. Linear.
 */
export function plan(operation: Operation<Span>, context: Context): Plan {
  switch (operation.kind) {
    case 'retype':
      return retype(context, operation);
    case 'reject':
      return reject(context, operation);
    case 'mark':
      return mark(context, operation);
    case 'resize':
      return resize(context, operation);
    case 'merge':
      return (operation.of === 'event' ? mergeEvents : merge)(context, operation);
    case 'split':
      return (operation.of === 'event' ? splitEvent : split)(context, operation);
    case 'rename':
      return (operation.of === 'event' ? renameEvent : rename)(context, operation);
    case 'alias':
      return alias(context, operation);
    case 'speaker':
      return speaker(context, operation);
    case 'role':
      return role(context, operation);
    case 'event':
      return event(context, operation);
    case 'status':
      return status(context, operation);
    case 'when':
      return when(context, operation);
    case 'where':
      return where(context, operation);
    case 'participant':
      return participant(context, operation);
    case 'quotation':
      return quotation(context, operation);
    case 'cue':
      return cue(context, operation);
    case 'time':
      return time(context, operation);
    case 'date':
      return date(context, operation);
    case 'accept':
      return accept(context, operation);
    case 'restore':
      return restore(context, operation);
    case 'label':
      return label(context, operation);
    case 'relabel':
      return relabel(context, operation);
    case 'labelDocument':
      return labelDocument(context, operation);
    case 'relate':
      return relate(context, operation);
    case 'comment':
      return comment(context, operation);
    case 'reply':
      return reply(context, operation);
    case 'editNote':
      return editNote(context, operation);
    case 'deleteNote':
      return deleteNote(context, operation);
    case 'resolve':
      return resolve(context, operation);
    case 'place':
      return place(context, operation);
    case 'keep':
      return keep(context, operation);
    case 'remove':
      return remove(context, operation);
  }
}
