import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { nameParticles } from '../../lexicon/nameParticles';
import { organizationNames } from '../../lexicon/organizationNames';
import { wordsFor } from '../../lexicon/wordTable';
import { calendar } from '../calendar';
import { recognizer } from '../recognizer';
import { isHyphen } from './runs';

const organizationEnds = wordsFor(organizationNames, 'nameEnd');
const mostWords = 5;

/** Given name and nickname in quotes are three words more. */
const particles = wordsFor(nameParticles, 'titled');

export const titledPerson: NamePattern = {
  id: 'titled-person',
  description:
    'An honorific or a title of a lawmaker stands before the name of a person, whatever else the name means.',
  score: 0.95,
  triggers: new Set(
    'Mr Mr. Mrs Mrs. Ms Ms. Hon Hon. Rep Rep. Reps. Sen Sen. Sens. Gov Gov. Del Del. Assemblyman Assemblywoman Assemblymember Councilman Councilwoman Congressman Congresswoman Delegate Alderman'.split(
      ' ',
    ),
  ),
  matches: {
    'Mrs ⟦April⟧ praised the plan.': 'person',
    'Mr. ⟦Friday⟧ left on Monday.': 'person',
    'U.S. Rep. ⟦Don Orwin⟧ voted no.': 'person',
    'A niece of state Del. ⟦Tara "Bee" Orwin⟧ (D-Newport) spoke.': 'person',
    'Assemblyman ⟦Dell Marsh⟧ voted no.': 'person',
    'The Rt. Hon. ⟦B. U. Nzori⟧ came.': 'person',
    '“⟦Mr. Hobbside⟧” was played.': 'misc',
    'Orwin wrote ⟦Mr. Tin Man⟧ in 1964.': 'misc',
    'Songs are ⟦Mrs. Hobb⟧ (1968) and others.': 'misc',
  },
  rejects: [
    'He wrote Mr. President a letter.',
    'Mr. President, it rains.',
    'Gov. is short for governor.',
    'They met Rep. Monday.',
  ],
  find(words) {
    let start = words.at(1) === '.' && words.isGlued(1) ? 2 : 1;
    // "Del" and the like without their full stop are names, too.
    const isShort = /^(?:Hon|Rep|Sen|Gov|Del)$/.test(words.at(0));
    if (isShort && start === 1) return [];
    const isHonorific = /^M(?:r|rs|s)\.?$/.test(words.at(0));
    if (calendar.has(words.low(start)) && !isHonorific) return [];
    // "Hon. Justice Ana Orwin"; "Don" is a title and a name.
    while (recognizer.titles.has(words.low(start)) && !words.isGivenName(start)) start++;
    const to = endOfPerson(words, start);
    if (to === start || organizationEnds.has(words.low(to - 1)) || words.low(to - 1) === 'justice') return [];
    if (isHonorific && isWork(words, to)) return [{ from: 0, to, type: 'misc' }];
    if (words.typeAt(to) === 'person' && words.typeAt(to - 1) === 'person') return [];
    return [
      { from: 0, to: 1, type: null },
      { from: start, to, type: 'person' },
    ];
  },
};

/** What somebody sings or watches, and what is done with a song. */
const works = wordSet('song single album film movie musical novel series');
const making = wordSet('wrote sang sings recorded covered');

/** "“Mr. Orwin” was sung", "Mrs. Orwin (1968)", "Dylan's Mr. Orwin", "the film Mr. Tambourine Man", "wrote Mr. Orwin in 1964": a work that is called so. */
function isWork(words: WordsAround, to: number): boolean {
  if (/^["“‘]$/.test(words.at(-1)) && /^["”’]$/.test(words.at(to))) return true;
  if (words.at(to) === '(' && /^(?:19|20)\d\d$/.test(words.at(to + 1)) && words.at(to + 2) === ')') return true;
  if (/^['’]s$/.test(words.at(-1))) return true;
  if (making.has(words.at(-1))) return /^(?:in|,|[.]|and|with|for)$/.test(words.at(to));
  return to > 2 && works.has(words.at(-1)) && !words.isSurname(to - 1);
}

/** The word after a person's name: capitals, initials, particles, a nickname in quotes. */
function endOfPerson(words: WordsAround, start: number): number {
  let last = start;
  let count = 0;
  for (let k = start; count < mostWords; k++) {
    const word = words.at(k);
    if (/^\p{Lu}/u.test(word) && (k === start || !calendar.has(words.low(k)))) {
      // "Ms. Rice China's law": two names.
      if (k > start && words.typeAt(k) === 'place' && words.typeAt(k - 1) === 'person') break;
      if (k > start && words.opensSentence(k) && !/^\p{Lu}\.?$/u.test(words.at(k - 1)) && words.at(k - 1) !== '.')
        break;
      last = k + 1;
      count++;
    } else if (word === '.' && words.isGlued(k) && /^\p{Lu}$/u.test(words.at(k - 1))) continue;
    else if (k > start && isNickname(words, k)) k += 2;
    else if (!isHyphen(words, k) && !(particles.has(word) && /^[\p{Lu}\p{Ll}]/u.test(words.at(k + 1)))) break;
  }
  return last;
}

function isNickname(words: WordsAround, k: number): boolean {
  const isQuoted = /^["“‘']$/.test(words.at(k)) && /^["”’']$/.test(words.at(k + 2));
  return isQuoted && /^\p{Lu}/u.test(words.at(k + 1)) && /^\p{Lu}/u.test(words.at(k + 3));
}
