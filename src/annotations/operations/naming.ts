import { bare } from '../../core/text/spans';
import { done, made, refused, removed, restated, rewritten } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOnMentions } from './placedAnnotations';
import { carrierOf, mentionAt } from './targets';
import { fold, noFolder, teachName, teachNewName } from './teach';

const nobody = 'There is no name here.';
export const noName = 'A name needs at least one letter or digit, and no more than 200 characters.';
/** Longer than any name; a slip of the clipboard is not written into a file. */
const longestName = 200;

/** What an entity is called, everywhere it is shown. The text is left alone. */
export function rename(context: Context, { at, name, always }: OperationOf<'rename'>): Plan {
  const target = mentionAt(context.analysis, at);
  if (!target) return refused(nobody);
  const { entity, mention } = target;
  const called = cleanName(name);
  if (!called) return refused(noName);
  if (called === entity.name && !always) return refused(`It is called ${quoted(called)} already.`);
  const [known, ...more] = standingOnMentions(ofKind(context, 'name'), entity);
  const body = { kind: 'name', name: called } as const;
  const drafts = [
    known ? rewritten(known, body) : made(context, body, [bare(carrierOf(entity, mention))]),
    ...more.map(removed),
  ];
  const message = `${quoted(entity.name)} is called ${quoted(called)}`;
  if (!always) return done(context, message, drafts);
  const lesson = teachNewName(
    context,
    called,
    entity.named && entity.name !== called ? entity.name : null,
    entity.type,
  );
  return lesson ? done(context, `${message} in every article`, drafts, lesson) : refused(noFolder);
}

/** Another name of an entity: wherever it stands, it is meant. */
export function alias(context: Context, { at, name, always }: OperationOf<'alias'>): Plan {
  const target = mentionAt(context.analysis, at);
  if (!target) return refused(nobody);
  const { entity, mention } = target;
  const other = cleanName(name);
  if (!other) return refused(noName);
  const isKnown = [entity.name, ...entity.aliases].some((known) => fold(known) === fold(other));
  if (isKnown && !always) return refused(`${quoted(other)} is a name of ${quoted(entity.name)} already.`);
  const body = { kind: 'alias', name: other } as const;
  const place = [bare(carrierOf(entity, mention))];
  const elsewhere = ofKind(context, 'alias').filter((one) => fold(one.annotation.body.name) === fold(other));
  const drafts = isKnown ? [] : restated(context, body, place, elsewhere);
  const message = `${quoted(other)} is another name of ${quoted(entity.name)}`;
  if (!always) return done(context, message, drafts);
  if (!entity.named) return refused('Only what has a name can be remembered for other articles.');
  const lesson = teachName(context, entity.name, entity.type, [other]);
  return lesson ? done(context, `${message} in every article`, drafts, lesson) : refused(noFolder);
}

/** On one line, spaces single; null when there is nothing to call anybody. */
export function cleanName(name: string): string | null {
  const clean = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return clean.length <= longestName && /[\p{L}\p{N}]/u.test(clean) ? clean : null;
}
