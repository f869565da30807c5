import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { runAfter, runBefore } from './runs';

const mostWords = 3;

export const nickname: NamePattern = {
  id: 'nickname-inside',
  description: 'A given name, a nickname in quotation marks and a surname are one person’s name.',
  score: 0.93,
  triggers: new Set(['"', '“', "'", '‘']),
  matches: {
    '⟦Robert "Bob" Orwin⟧ won the race.': 'person',
    'They met ⟦Mary Ann “Molly” Marsh⟧ on Monday.': 'person',
    "⟦Jane 'Jay' Tate⟧ lost.": 'person',
  },
  rejects: [
    'He told Robert "Bob is ill" on Monday.',
    'The film "Bob" Orwin made is long.',
    'He shouted to Ana "Run" and left.',
    'Orwin’s "Hobb" Street sign fell.',
  ],
  find(words) {
    if (!/^["”’']$/.test(words.at(2)) || !isCapital(words, 1) || !isCapital(words, 3)) return [];
    if (!words.isGivenName(-1) || words.isGlued(0)) return [];
    return [{ from: runBefore(words, 0, mostWords), to: runAfter(words, 3, mostWords), type: 'person' }];
  },
};

function isCapital(words: WordsAround, k: number): boolean {
  return /^\p{Lu}/u.test(words.at(k));
}
