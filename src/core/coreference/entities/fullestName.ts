import type { Article } from '../../article';
import { rangeText } from '../../names/spans';
import type { NameCandidate } from '../candidates';
import type { Chain } from '../chains';
import type { CoreferenceContext } from '../context';
import { endOfComplement } from '../nominals/complements';
import type { NameRuleId } from '../../names/rules';

const alias: NameRuleId = 'alias-corrected';

/** What the machine calls a chain: its fullest name, what a person called another name aside; without a name, the first noun phrase that tells something. */
export function fullestName(context: CoreferenceContext, chain: Chain, names: readonly NameCandidate[]): string {
  const { article } = context;
  if (names.length === 0) return nominalName(context, chain);
  const own = names.filter(({ name }) => article.names[name].evidence[0]?.rule !== alias);
  const full = (own.length > 0 ? own : names).reduce((best, name) => (weight(name) > weight(best) ? name : best));
  const name = full.word.replace(/\s+/g, ' ');
  return isInDateline(article, full) ? fromCapitals(name) : name;
}

/** The first noun phrase of more than two words, with what depends on it and without its article. */
function nominalName({ article, words }: CoreferenceContext, { members }: Chain): string {
  const telling = members.find(({ candidate: c }) => c.kind === 'nominal' && c.last - c.first > 2) ?? members[0];
  const { first, last } = telling.candidate;
  return rangeText(article.tokens, { first, last: endOfComplement(article, last, words.nominals) })
    .replace(/\s+/g, ' ')
    .replace(words.nominals.leadingArticle, '');
}

/** Longer is fuller, but "IBM" given in full beats its letters and capitals-only datelines beat nothing. */
function weight({ word }: NameCandidate): number {
  return word.length - (word === word.toUpperCase() ? 100 : 0);
}

function isInDateline({ layout }: Article, { start, end }: NameCandidate): boolean {
  return layout.dateline !== null && start >= layout.dateline.start && end <= layout.dateline.end;
}

/** Datelines write places in capitals: "RAS BAALBEK" is called "Ras Baalbek". */
function fromCapitals(name: string): string {
  if (name !== name.toUpperCase() || name.includes('.')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (c) => c.toUpperCase());
}
