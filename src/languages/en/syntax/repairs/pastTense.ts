import type { TagRepair } from '../../../../core/syntax/repairs/tagRepair';
import type { TaggedText } from '../../../../core/syntax/taggedText';
import { isAdverb, isNoun, Tag } from '../../../../core/syntax/tags';
import { wordSet } from '../../../../core/text/wordLists';

const subjects = wordSet('i he she we they who');
const saidOrAdded = wordSet('said added');
const unchanged = wordSet('bet burst cast cost cut hit hurt let put quit set shed shut split spread thrust');

export const participleAfterSubject: TagRepair = {
  id: 'participle-after-subject',
  description:
    'A participle right after “he”, “who” or the like is a past tense: there is no auxiliary that it could belong to.',
  from: ['VBN'],
  to: 'VBD',
  matches: ['the/DT woman/NN who/WP ⟦led/VBN⟧ the/DT team/NN', 'the/DT team/NN which/WDT later/RB ⟦beat/VBN⟧ them/PRP'],
  rejects: ['the/DT team/NN ⟦led/VBN⟧ by/IN her/PRP', '⟦Led/VBN⟧ by/IN her/PRP ,/, they/PRP won/VBD'],
  applies(text, i) {
    const before = beforeAdverbs(text, i);
    return before >= text.first && (text.tags[before] === Tag.WDT || subjects.has(text.lower(before)));
  },
};

export const saidIsPast: TagRepair = {
  id: 'said-is-past',
  description: '“Said” or “added” after a noun is a past tense: nothing is said but “to” be something.',
  from: ['VBN'],
  to: 'VBD',
  matches: ['the/DT ministry/NN ⟦said/VBN⟧ in/IN a/DT statement/NN'],
  rejects: [
    'the/DT bank/NN ⟦said/VBN⟧ to/TO be/VB the/DT largest/JJS',
    'the/DT bank/NN ⟦described/VBN⟧ in/IN a/DT statement/NN',
  ],
  applies(text, i) {
    const before = beforeAdverbs(text, i);
    return (
      before >= text.first &&
      (isNoun(text.tags[before]) || text.tags[before] === Tag.FW) &&
      saidOrAdded.has(text.lower(i)) &&
      text.lower(i + 1) !== 'to'
    );
  },
};

export const unchangedPast: TagRepair = {
  id: 'unchanged-past',
  description: 'A verb whose past looks like its present is past after a singular noun: “the firm cut its forecast”.',
  from: ['VBP'],
  to: 'VBD',
  matches: ['the/DT firm/NN ⟦cut/VBP⟧ its/PRP$ forecast/NN', 'Oslo/NNP ⟦shut/VBP⟧ its/PRP$ port/NN'],
  rejects: ['the/DT firms/NNS ⟦cut/VBP⟧ their/PRP$ forecasts/NNS', 'the/DT firm/NN ⟦cuts/VBP⟧ its/PRP$ forecast/NN'],
  applies(text, i) {
    const before = text.tags[i - 1];
    return i > text.first && (before === Tag.NN || before === Tag.NNP) && unchanged.has(text.lower(i));
  },
};

/** The token before `i` and at most three adverbs; before `first` where there is none. */
function beforeAdverbs({ first, tags }: TaggedText, i: number): number {
  let before = i - 1;
  while (before > first && before > i - 4 && isAdverb(tags[before])) before--;
  return before;
}
