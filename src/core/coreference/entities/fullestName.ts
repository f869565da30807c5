import type { Article } from '../../article';
import { rangeText } from '../../names/spans';
import type { NameCandidate } from '../candidates';
import type { Chain } from '../chains';
import type { CoreferenceContext } from '../context';
import type { CoreferenceRule } from '../rules';
import { endOfComplement } from '../nominals/complements';
import type { NameRuleId } from '../../names/rules';

const alias: NameRuleId = 'alias-corrected';

/** What the machine calls a chain: its fullest name, what a person called another name aside; without a name, the first noun phrase that tells something. */
export function fullestName(context: CoreferenceContext, chain: Chain, names: readonly NameCandidate[]): string {
  const { article } = context;
  if (names.length === 0) return nominalName(context, chain);
  const own = names.filter(({ name }) => article.names[name].evidence[0]?.rule !== alias);
  const candidates = own.length > 0 ? own : names;
  const support = isMerged(chain) ? supportAmong(names) : () => 0;
  const full = candidates.reduce((best, name) =>
    (support(name) - support(best) || weight(name) - weight(best)) > 0 ? name : best,
  );
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

/** Whether a person put together what the machine had read as several. */
const isMerged = ({ members }: Chain): boolean =>
  members.some(({ evidence }) => evidence.source === 'person' && mergers.has(evidence.rule));

const mergers: ReadonlySet<string> = new Set<CoreferenceRule>(['identity-corrected', 'same-entity-corrected']);

/** How many of the names share a word with one: of several people's names in one chain, the one most used stands for it. */
function supportAmong(names: readonly NameCandidate[]): (name: NameCandidate) => number {
  const wordsOf = ({ word }: NameCandidate): string[] => [...new Set(word.toLowerCase().split(/\s+/))];
  const byWord = new Map<string, Set<NameCandidate>>();
  for (const name of names)
    for (const word of wordsOf(name)) byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
  const counts = new Map<string, number>();
  return (name) => {
    const known = counts.get(name.word);
    if (known !== undefined) return known;
    const count = new Set(wordsOf(name).flatMap((word) => [...(byWord.get(word) ?? [])])).size;
    counts.set(name.word, count);
    return count;
  };
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
