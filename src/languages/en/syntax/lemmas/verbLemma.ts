import { wordList, wordSet } from '../../../../core/text/wordLists';
import { irregularVerbs } from './irregularVerbs';
import { noSilentE, silentE } from './silentE';

/**
 * The lower-case base form of a verb, whatever its form: "overran" → "overrun", "denying" → "deny", "'ve" → "have".
 * Irregular verbs and the silent e are data; the rest is spelling. An unknown word comes back lower-case, perhaps shortened.
 */
export function verbLemma(word: string): string {
  const w = word.toLowerCase().replace('’', "'");
  const irregular = irregulars.get(w);
  if (irregular) return irregular;
  if (w.length <= 3 || bases.has(w) || withE.has(w) || withoutE.has(w)) return w;
  if (w.endsWith('ing')) return fromStem(w.slice(0, -3), w);
  if (w.endsWith('ied')) return w.length === 4 ? w.slice(0, -1) : `${w.slice(0, -3)}y`;
  if (w.endsWith('ed')) return fromStem(w.slice(0, -2), w);
  return w.endsWith('s') ? withoutS(w) : w;
}

const withE = wordSet(silentE);
const withoutE = wordSet(noSilentE);
/** Bases that in news are another verb's past more often. */
const sharesForm = new Set(['saw', 'lay']);
const irregulars = new Map<string, string>();
const bases = new Set<string>();
for (const entry of irregularVerbs.trim().split(/;\s*/)) {
  const [base, ...forms] = wordList(entry);
  bases.add(base);
  for (const form of forms.flatMap((alternatives) => alternatives.split('/')))
    if (!irregulars.has(form)) irregulars.set(form, base);
}
for (const base of bases) if (!sharesForm.has(base)) irregulars.delete(base);

/** The base of what is left without -ed or -ing. */
function fromStem(stem: string, whole: string): string {
  if (!/[aeiouy]/.test(stem)) return whole;
  if (withoutE.has(stem) || stem.endsWith('ee') || (bases.has(stem) && !/[^aeiou][aeiou][^aeiou]$/.test(stem)))
    return stem;
  if (withE.has(`${stem}e`) || bases.has(`${stem}e`)) return `${stem}e`;
  if (bases.has(stem)) return stem;
  const single = stem.slice(0, -1);
  if (/([bdgkmnprt])\1$/.test(stem) || (/ll$/.test(stem) && doublesL(single)))
    return stem.length > 3 || bases.has(single) ? single : stem;
  if (/ck$/.test(stem) && withoutE.has(single)) return single;
  if (stem.endsWith('y') && whole.endsWith('ying') && stem.length === 2) return `${stem.slice(0, -1)}ie`;
  return takesE(stem) ? `${stem}e` : stem;
}

function doublesL(single: string): boolean {
  return (
    withoutE.has(single) ||
    /(?:contro|patro|compe|prope|expe|repe|enro|cance|trave|labe|mode|leve|signa|exce|impe|dispe|rebe|extol|insta|forest)l$/.test(
      single,
    )
  );
}

const vowelGroups = /[aeiouy]+/g;

function takesE(stem: string): boolean {
  if (/(?:[^s]c|v|u|[^t]z|dg|rg|lg|[aeiou]g|[^aeiou]s|[aeiou]s|ee)$/.test(stem) && !/(?:ss|ws|ou|ics)$/.test(stem))
    return !/[^aeiou]ks$/.test(stem);
  if (/[bcdfgkpstz]l$/.test(stem)) return true;
  if (!/[^aeiou][aeiouy][bcdfgklmnprt]$|qu[aeiou][dlmnprt]$|^[aeiou][bcdfgklmnprt]$/.test(stem))
    return /(?:[^aeiou]i|y)at$|reat$/.test(stem) && stem.length > 5;
  if ((stem.match(vowelGroups)?.length ?? 0) <= 1) return !/(?:ow|ew)$/.test(stem);
  return /(?:at|[iou]d|ad|am|um|im|in|ir|ur|ar|ot|ut|ak|ik|ok|uk|il|ul|ib|ob|ub|ab|ap|ip|af|if|of|ag|og)$/.test(stem);
}

function withoutS(w: string): string {
  if (w.endsWith('ss') || w.endsWith('us') || w.endsWith('is')) return w;
  if (w.endsWith('ies')) return w.length === 4 ? w.slice(0, -1) : `${w.slice(0, -3)}y`;
  if (/(?:ss|x|sh|zz|[^a]ch|[^e]ach|oach|each)es$/.test(w)) return w.slice(0, -2);
  if (/oes$/.test(w) && w !== 'shoes' && w !== 'hoes') return w.slice(0, -2);
  if (/uses$|ases$/.test(w) && withoutE.has(w.slice(0, -2))) return w.slice(0, -2);
  return w.slice(0, -1);
}
