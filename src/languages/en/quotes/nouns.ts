import type { ReportingNouns } from '../../../core/quotes/language';
import { wordList, wordSet } from '../../../core/text/wordLists';

/** Nouns whose owner speaks ("her claim … “…”") and that a clause may follow ("the claim that …"). */
const withClause = wordList(`
  accusation admission allegation announcement argument assertion assurance belief claim comment complaint conclusion
  confirmation denial declaration fear hint hope insistence prediction pledge promise remark reply report rumour rumor
  statement suggestion suspicion testimony threat view warning`);

/** Nouns whose owner speaks, but that no clause follows. */
const withoutClause = wordList(`
  demand response tweet vow message letter post words speech email e-mail interview caption note`);

export const nouns: ReportingNouns = {
  owned: new Set([...withClause, ...withoutClause]),
  withClause: new Set(withClause.flatMap((noun) => [noun, `${noun}s`])),
  beforeSource: wordSet('from by'),
};
