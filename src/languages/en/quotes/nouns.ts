import type { ReportingNouns } from '../../../core/quotes/language';
import { wordList, wordSet } from '../../../core/text/wordLists';

/** Nouns whose owner speaks ("her claim … “…”") and that a clause may follow ("the claim that …"). */
const withClause = wordList(`
  accusation admission allegation announcement argument assertion assurance claim comment complaint conclusion
  confirmation denial declaration hint insistence prediction pledge promise remark reply report rumour rumor statement
  suggestion testimony threat view warning`);

/** The same that tell a thought. */
const thoughts = wordList('belief fear hope suspicion');

const pluralToo = (noun: string): string[] => [noun, `${noun}s`];

/** Nouns whose owner speaks, but that no clause follows. */
const withoutClause = wordList(`
  demand response tweet vow message letter post words speech email e-mail interview caption note`);

export const nouns: ReportingNouns = {
  owned: new Set([...withClause, ...thoughts, ...withoutClause]),
  withClause: new Set([...withClause, ...thoughts].flatMap(pluralToo)),
  thoughts: new Set(thoughts.flatMap(pluralToo)),
  beforeSource: wordSet('from by'),
};
