import { verbLemma } from '../verbs/lemma';
import type { Tense, VerbGroup } from '../syntax';
import type { TagName } from '../tags';

const modals = new Set(['will', "'ll", 'shall', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'wo', 'ca']);
const beForms: Readonly<Record<string, Tense>> = {
  is: 'present',
  are: 'present',
  was: 'past',
  were: 'past',
  "'s": 'present',
  "'re": 'present',
};
const past = /(?:ed|ole|ank|ook|ew|ought|ell|ot|an|ent|uck)$/;

/**
 * A verb that the tagger took for a noun or adjective, by what stands around it: "he fined two airlines", "the judge will
 * sentence him",
 * "is bombing the town", "it cut its forecast". Null where nothing tells. Constant time.
 */
export function mistakenVerb(
  word: (i: number) => string,
  tag: (i: number) => TagName | null,
  i: number,
): VerbGroup | null {
  if (!/^(?:NNS?|JJ)$/.test(tag(i) ?? '')) return null;
  const [before, next] = [word(i - 1), tag(i + 1) ?? ''];
  const lemma = verbLemma(word(i));
  const negated = before === 'not' || before === "n't";
  const helper = negated ? i - 2 : i - 1;
  const negatedDo = negated && /^d(?:o|oes|id)$/.test(word(helper));
  if ((modals.has(word(helper)) || negatedDo) && /^(?:DT|PRP\$?|NNPS?|CD|IN|TO|RB|\.|,)$/.test(next)) {
    if (negatedDo)
      return verb(i, lemma, { first: helper, tense: word(helper) === 'did' ? 'past' : 'present', negated });
    const tense: Tense = /^(?:will|'ll|shall|wo)$/.test(word(helper)) ? 'future' : 'none';
    return verb(i, lemma, { first: helper, modal: word(helper) === 'wo' ? 'will' : word(helper), tense, negated });
  }
  if (before in beForms && word(i).endsWith('ing') && /^(?:DT|PRP\$?|NNPS?|CD)$/.test(next))
    return verb(i, lemma, { first: i - 1, tense: beForms[before], progressive: true });
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|WDT|WP)$/.test(tag(i - 1) ?? '') || /^(?:NNS?|NNPS?|POS|HYPH)$/.test(next)) return null;
  if (lemma !== word(i) && past.test(word(i))) return verb(i, lemma, { tense: 'past' });
  if (!/^PRP\$?$/.test(next)) return null;
  return verb(i, lemma, { tense: word(i).endsWith('s') ? 'present' : 'past' });
}

function verb(i: number, lemma: string, told: Partial<VerbGroup>): VerbGroup {
  return {
    first: i,
    last: i + 1,
    head: i,
    lemma,
    tense: 'past',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    modal: null,
    finite: true,
    ...told,
  };
}
