import type { VerbRepair } from '../../../../core/syntax/repairs/verbRepair';
import type { VerbGroup } from '../../../../core/syntax/syntax';
import type { TaggedWords } from '../../../../core/syntax/taggedText';
import { Tag, type TagName } from '../../../../core/syntax/tags';
import { modals, negatableDo, progressiveBe } from '../auxiliaries';
import { verbLemma } from '../lemmas/verbLemma';

const modalBefore = new Map(modals.filter(({ doubtful }) => !doubtful).map((modal) => [modal.form, modal]));
const from: readonly TagName[] = ['NN', 'NNS', 'JJ'];
const tagSet = (...names: readonly TagName[]): ReadonlySet<number> => new Set(names.map((name) => Tag[name]));
/** What stands behind a verb: an object, a preposition, an adverb, a mark. */
const afterVerb = tagSet('DT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'CD', 'IN', 'TO', 'RB', '.', ',');
const objects = tagSet('DT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'CD');
const subjects = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'WDT', 'WP');
/** What shows that the word before it is a modifier or possessor. */
const afterModifier = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'POS', 'HYPH');
const pastForm = /(?:ed|ole|ank|ook|ew|ought|ell|ot|an|ent|uck)$/;

/** "not" and "n't" before a word, as a number of tokens: none or one. */
function negationBefore(text: TaggedWords, i: number): 0 | 1 {
  const before = text.lower(i - 1);
  return before === 'not' || before === "n't" ? 1 : 0;
}

const afterModal: VerbRepair = {
  id: 'verb-after-modal',
  description: 'A word after a modal, with what stands behind verbs behind it, is a base form.',
  from,
  matches: {
    'the/DT judge/NN will/MD ⟦sentence/NN⟧ him/PRP': 'sentence future',
    "they/PRP wo/MD n't/RB ⟦vote/NN⟧ ./.": 'vote future',
    'she/PRP could/MD ⟦profit/NN⟧ from/IN it/PRP': 'profit none',
  },
  rejects: ['the/DT last/JJ will/NN ⟦reading/NN⟧ was/VBD short/JJ', "he/PRP 'd/MD ⟦vote/NN⟧ ./."],
  read(text, i) {
    const negated = negationBefore(text, i) === 1;
    const first = negated ? i - 2 : i - 1;
    const modal = modalBefore.get(text.lower(first));
    if (!modal || !afterVerb.has(text.tags[i + 1])) return null;
    const name = modal.form === 'wo' ? 'will' : modal.form;
    return verb(text, i, { first, modal: name, tense: modal.tense === 'future' ? 'future' : 'none', negated });
  },
};

const afterNegatedDo: VerbRepair = {
  id: 'verb-after-negated-do',
  description: 'A word after “did not”, with what stands behind verbs behind it, is a base form.',
  from,
  matches: {
    "they/PRP did/VBD n't/RB ⟦vote/NN⟧ ./.": 'vote past',
    'they/PRP do/VBP not/RB ⟦profit/NN⟧ from/IN it/PRP': 'profit present',
  },
  rejects: ['they/PRP did/VBD ⟦vote/NN⟧ ./.'],
  read(text, i) {
    const first = i - 2;
    if (negationBefore(text, i) === 0 || !negatableDo.has(text.lower(first))) return null;
    if (!afterVerb.has(text.tags[i + 1])) return null;
    return verb(text, i, { first, tense: text.lower(first) === 'did' ? 'past' : 'present', negated: true });
  },
};

const progressive: VerbRepair = {
  id: 'progressive-after-be',
  description: 'A word in -ing after “is” or “was” and before an object is a verb.',
  from,
  matches: { 'the/DT army/NN is/VBZ ⟦bombing/NN⟧ the/DT town/NN': 'bomb present' },
  rejects: ['the/DT worst/JJS was/VBD ⟦bombing/NN⟧ ./.'],
  read(text, i) {
    const tense = progressiveBe.get(text.lower(i - 1));
    if (!tense || !objects.has(text.tags[i + 1]) || !text.lower(i).endsWith('ing')) return null;
    return verb(text, i, { first: i - 1, tense, progressive: true });
  },
};

const afterSubject: VerbRepair = {
  id: 'past-after-subject',
  description: 'A word that looks like a past form, after a noun or pronoun and before no noun, is a verb.',
  from,
  matches: {
    'he/PRP ⟦fined/JJ⟧ two/CD airlines/NNS': 'fine past',
    'the/DT thieves/NNS ⟦stole/NN⟧ a/DT car/NN': 'steal past',
  },
  rejects: ['the/DT army/NN ⟦fined/JJ⟧ airlines/NNS', 'the/DT ⟦fined/JJ⟧ two/CD', 'he/PRP ⟦alone/JJ⟧ knew/VBD'],
  read(text, i) {
    if (!subjects.has(text.tags[i - 1]) || afterModifier.has(text.tags[i + 1])) return null;
    const word = text.lower(i);
    return pastForm.test(word) && verbLemma(word) !== word ? verb(text, i, { tense: 'past' }) : null;
  },
};

const beforePronoun: VerbRepair = {
  id: 'verb-before-pronoun',
  description: 'A word between a noun or pronoun and a pronoun is a verb.',
  from,
  matches: {
    'the/DT firm/NN ⟦cut/NN⟧ its/PRP$ forecast/NN': 'cut past',
    'the/DT bank/NN ⟦cuts/NNS⟧ its/PRP$ forecast/NN': 'cut present',
  },
  rejects: ['the/DT ⟦cut/NN⟧ they/PRP made/VBD', 'the/DT firm/NN ⟦cut/NN⟧ forecasts/NNS'],
  read(text, i) {
    const next = text.tags[i + 1];
    if (!subjects.has(text.tags[i - 1]) || (next !== Tag.PRP && next !== Tag.PRP$)) return null;
    return verb(text, i, { tense: text.lower(i).endsWith('s') ? 'present' : 'past' });
  },
};

export const overlookedVerbs: readonly VerbRepair[] = [
  afterModal,
  afterNegatedDo,
  progressive,
  afterSubject,
  beforePronoun,
];

/** A finite verb at token `i` alone, but for what is known of it. */
function verb(text: TaggedWords, i: number, known: Partial<VerbGroup>): VerbGroup {
  return {
    first: i,
    last: i + 1,
    head: i,
    lemma: verbLemma(text.lower(i)),
    tense: 'past',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    modal: null,
    finite: true,
    ...known,
  };
}
