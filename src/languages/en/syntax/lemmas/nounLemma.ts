import { wordList, wordSet } from '../../../../core/text/wordLists';
import { irregularNouns, nounsInS } from './irregularNouns';

/** The lower-case singular of a noun: "cities" → "city", "women" → "woman", "series" → "series". */
export function nounLemma(word: string): string {
  const w = word.toLowerCase().replace('’', "'");
  const irregular = singulars.get(w);
  if (irregular) return irregular;
  if (w.length < 3 || !w.endsWith('s') || /^\d|^.[aeiou]s$/.test(w) || /(?:ss|us|is|'s)$/.test(w) || invariant.has(w))
    return w;
  if (/[^aeiou]ies$/.test(w) && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(w))
    return /(?:[^s]ses)$/.test(w) && !/(?:us|as|is)es$/.test(w) ? w.slice(0, -1) : esNoun(w);
  if (/[^aeiou]oes$/.test(w)) return w.slice(0, -2);
  return w.slice(0, -1);
}

const singulars = new Map(
  irregularNouns
    .trim()
    .split(/;\s*/)
    .map(wordList)
    .map(([plural, singular]) => [plural, singular]),
);
const invariant = wordSet(nounsInS);

function esNoun(w: string): string {
  return /(?:[aei]ses|uses)$/.test(w) && !/(?:[bcglnprtx]uses|ases|ises)$/.test(w)
    ? w.slice(0, -1)
    : /(?:ases|ises|ouses|auses|oses)$/.test(w)
      ? w.slice(0, -1)
      : w.slice(0, -2);
}
