import type { VerbWords } from '../../../core/syntax/language';
import { wordSet } from '../../../core/text/wordLists';
import { auxiliaries, modals } from './auxiliaries';

const modalsThatMake = (tense: 'future' | 'past'): ReadonlySet<string> =>
  new Set(modals.filter((modal) => modal.tense === tense).map(({ form }) => form));

export const verbs: VerbWords = {
  auxiliaries,
  contractedHave: {
    participles: wordSet('been got gotten had become gone come'),
    adverbs: wordSet('already not never just always'),
  },
  modals: {
    future: modalsThatMake('future'),
    past: modalsThatMake('past'),
    fullForms: new Map(modals.flatMap(({ form, full }) => (full === undefined ? [] : [[form, full] as const]))),
  },
  semiModals: {
    marker: 'to',
    verbs: wordSet('plan intend hope want aim vow threaten pledge promise prepare need have expect go use'),
    oneForm: new Map([['use', 'used']]),
    states: wordSet(`
      expected set scheduled slated due going supposed bound likely unlikely about able unable ready poised prepared determined
      required obliged planned forced meant sure certain projected predicted forecast tipped destined intended`),
    futureStates: wordSet('going'),
  },
  negations: {
    inside: wordSet("not n't n’t never nor neither hardly"),
    before: wordSet("never not n't"),
    behind: wordSet("not n't"),
    clitic: "n't",
    pair: ['no', 'longer'],
  },
};
