import { wordList } from '../../../core/text/wordLists';
import { documents } from './documents';

/** Heads of what speaks in a headline ("Police: two found", "Bank to cut jobs - sources"). */
export const headlineSources: ReadonlySet<string> = new Set([
  ...documents,
  ...wordList(`
    police official officials ministry army source sources minister president witnesses court prosecutors experts scientists
    government un u.n u.n. un. eu`),
]);
