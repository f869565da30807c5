import { wordList } from '../../../core/text/wordLists';
import { personNouns } from '../lexicon/personNouns';
import { wordsFor } from '../lexicon/wordTable';

/** Nouns for people, several of them too, and pronouns that stand for people: "shot ⟦the crew⟧", "fired ⟦her⟧". */
export const people: ReadonlySet<string> = new Set([
  ...wordsFor(personNouns, 'mention'),
  ...wordList(
    'people civilian troop crew family team staff police he she they i we you them him her me us himself herself ' +
      'themselves who dozen hundred thousand one civilian attacker robber thief daughter hostage user ' +
      'opponent adult teen couple relative colleague trooper marine army rebel unit squad gang',
  ),
]);
