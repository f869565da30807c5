import type { EntityType } from '../../core/analysis';
import type { Lexicon } from '../../core/inputs';
import type { Context } from './context';

type Entry = Lexicon['names'][number];
type Lesson = { readonly before: Lexicon; readonly after: Lexicon };

/** Why the folder cannot be taught. */
export const noFolder = 'There is no folder to remember this in: open the folder the article is in.';

/** The lexicon with a name of a type; the aliases are added to those it has. A name is no longer a name that is not one. */
export function teachName(
  { lexicon }: Context,
  name: string,
  type: EntityType,
  aliases: readonly string[] = [],
): Lesson | null {
  if (!lexicon) return null;
  const known = lexicon.names.find((entry) => entry.name === name);
  const all = [...new Set([...(known?.aliases ?? []), ...aliases])].filter((alias) => alias !== name);
  const entry: Entry = { ...known, name, type, ...(all.length > 0 ? { aliases: all } : {}) };
  const names = known ? lexicon.names.map((other) => (other === known ? entry : other)) : [...lexicon.names, entry];
  const forms = new Set([name, ...all].map(fold));
  return {
    before: lexicon,
    after: { ...lexicon, names, notNames: lexicon.notNames.filter((form) => !forms.has(fold(form))) },
  };
}

/** The lexicon with a name called otherwise: the old name becomes an alias of the new one. */
export function teachNewName(context: Context, name: string, old: string | null, type: EntityType): Lesson | null {
  const { lexicon } = context;
  const known = old === null ? undefined : lexicon?.names.find((entry) => entry.name === old);
  const without = lexicon && known ? { ...lexicon, names: lexicon.names.filter((entry) => entry !== known) } : lexicon;
  const aliases = [...(old === null ? [] : [old]), ...(known?.aliases ?? [])];
  const lesson = teachName({ ...context, lexicon: without }, name, type, aliases);
  return lesson && lexicon ? { before: lexicon, after: lesson.after } : null;
}

/** The lexicon with a form that names nothing. */
export function teachNotName({ lexicon }: Context, form: string): Lesson | null {
  if (!lexicon) return null;
  const folded = fold(form);
  const names = lexicon.names
    .filter(({ name }) => fold(name) !== folded)
    .map((entry): Entry => {
      const { aliases = [], ...rest } = entry;
      const kept = aliases.filter((alias) => fold(alias) !== folded);
      return kept.length === aliases.length ? entry : { ...rest, ...(kept.length > 0 ? { aliases: kept } : {}) };
    });
  const known = lexicon.notNames.some((other) => fold(other) === folded);
  return {
    before: lexicon,
    after: { ...lexicon, names, notNames: known ? lexicon.notNames : [...lexicon.notNames, form] },
  };
}

/** Forms that differ in case or white space alone are one. */
export const fold = (form: string): string => form.trim().replace(/\s+/g, ' ').toLowerCase();
