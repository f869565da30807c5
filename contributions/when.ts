/** `when` clauses that several contributions share, and how to put clauses together. */
import { articleOpen } from './contextKeys';
import type { When } from './types';

/** All of them hold. Only for clauses without `||`. */
export const and = (...clauses: readonly When[]): When => clauses.join(' && ');

/** A context key does not hold. */
export const not = (key: When): When => `!${key}`;

/** The keyboard writes into an article. */
export const inText = and('editorTextFocus', 'editorLangId == article');
/** The keyboard moves in the outline. */
export const inOutline = and('focusedView == dateline.outline', 'listFocus', '!inputFocus');

/** For `view/title`. */
export const outlineView = 'view == dateline.outline';
const annotationsView = 'view == dateline.annotations';
export const sourcesView = 'view == dateline.sources';
export const outlineOfArticle = and(outlineView, articleOpen);
export const annotationsOfArticle = and(annotationsView, articleOpen);

/** For `view/item/context`: rows whose `contextValue` the pattern matches. */
export const outlineRow = (contextValue: RegExp): When => and(outlineView, `viewItem =~ ${contextValue}`);
export const annotationRow = (contextValue: RegExp): When => and(annotationsView, `viewItem =~ ${contextValue}`);

/** For `comments/…`: a note's thread, or one note in it, that the clause holds for. */
export const inNotes = (clause: When): When => and('commentController == dateline.notes', clause);
