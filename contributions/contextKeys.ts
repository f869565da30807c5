/** Our own context keys, which client code sets by `setContext`. All that this file exports is a context key. */

/** An article is in sight, in the active editor or another. */
export const articleOpen = 'dateline.articleOpen';
/** The active editor has an article. */
export const articleActive = 'dateline.articleActive';
/** The article in sight is being read, or its outline is on its way. */
export const reading = 'dateline.reading';
/** The article in sight has been read whole, and its outline is here: what that does not hold is not in the article. */
export const outlineRead = 'dateline.outlineRead';
/** The same of the source balance. */
export const sourcesRead = 'dateline.sourcesRead';

/** Why the plain text in the editor is not read, where no article is in sight: one of `WhyNotArticle`, or empty. */
export const notArticle = 'dateline.notArticle';

/** The outline has a filter. */
export const outlineFiltered = 'dateline.outlineFiltered';
/** `position`, `count` or `name`. */
export const outlineSort = 'dateline.outlineSort';

/** The cursor is on a mention of an entity. */
export const onEntity = 'dateline.onEntity';
/** The cursor is on a label. */
export const onLabel = 'dateline.onLabel';
/** The cursor is on words with a note. */
export const onNote = 'dateline.onNote';
/** The cursor is on an annotation of any kind. */
export const onAnnotation = 'dateline.onAnnotation';
/** The cursor is on an annotation whose place is unsure, or whose words have changed. */
export const onDoubtful = 'dateline.onDoubtful';

/** The article in sight has annotations, or something to say of them: only then there is a view. */
export const annotated = 'dateline.annotated';
/** The article in sight has annotations to undo or redo. */
export const undoable = 'dateline.undoable';
/** The article in the active editor is in annotation mode: letters label, nothing can be typed. */
export const annotating = 'dateline.annotating';
/** VS Code has the commands by which a key binding sets a context by itself. */
export const canHold = 'dateline.canHold';
/** A command's keys were pressed, and its box is still to come: what is typed is for that. Set by the key binding itself. */
export const held = 'dateline.held';
/** Uncertain readings are gone through one by one. */
export const reviewing = 'dateline.reviewing';
/** A relation has its start, and waits for its end. */
export const relating = 'dateline.relating';
/** An annotation waits for the words it belongs to. */
export const attaching = 'dateline.attaching';
