import { addTo } from '../text/groups';
import { oncePer } from '../text/oncePer';
import type { OfficeRule, OfficesLanguage } from './language';
import { wordsOf } from './phrase';

/** What a word serves for; `rule` is null for what all branches share. */
export interface Use {
  readonly as:
    | 'holder'
    | 'publicHolder'
    | 'body'
    | 'bareBody'
    | 'domain'
    | 'unless'
    | 'ofPlace'
    | 'post'
    | 'unclearBody'
    | 'private'
    | 'past';
  readonly rule: OfficeRule | null;
}

/** What each word of a language's lists serves for, the first rule first. */
export const usesIn = oncePer(read);

function read(language: OfficesLanguage): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (words: Iterable<string> | undefined, as: Use['as'], rule: OfficeRule | null = null): void => {
    for (const entry of words ?? []) {
      const word = wordsOf(entry, language);
      addTo(uses, entry === entry.toUpperCase() ? word.toUpperCase() : word, { as, rule });
    }
  };
  for (const rule of language.rules) {
    add(rule.holders, 'holder', rule);
    add(rule.publicHolders, 'publicHolder', rule);
    add(rule.ofPlaces, 'ofPlace', rule);
    add(rule.bodies, 'body', rule);
    add(rule.bareBodies, 'bareBody', rule);
    add(rule.domains, 'domain', rule);
    add(rule.unless, 'unless', rule);
  }
  add(language.posts, 'post');
  add(language.unclearBodies, 'unclearBody');
  add(language.privateWords, 'private');
  add(language.past, 'past');
  return uses;
}
