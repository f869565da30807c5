import type { Tagger } from '../../../../../src/core/syntax/language';
import { punctuationTag } from '../../../../../src/core/syntax/tagger/punctuation';
import { Tag, type TagName } from '../../../../../src/core/syntax/tags';
import { TokenKind, tokenText, type Tokens } from '../../../../../src/core/text/tokens';
import { wordList } from '../../../../../src/core/text/wordLists';

/** Words that their ending does not tell. */
const closedClasses: Partial<Record<TagName, string>> = {
  DT: 'la tiu tiuj ĉiu ĉiuj tiun ĉiun',
  PRP: 'mi vi li ŝi ĝi ni ili oni min vin lin ŝin ĝin nin ilin',
  PRP$: 'mia via lia ŝia ĝia nia ilia sia miaj liaj ŝiaj niaj iliaj siaj',
  IN: 'al antaŭ ĉe da de dum ekster el en ĝis inter je ke kun laŭ per por post pri pro sen sub super sur tra trans se ĉar',
  CC: 'kaj aŭ sed nek',
  WP: 'kiu kiuj kiun kiujn kio kion',
  WRB: 'kie kiam kial kiel',
  RB: 'ne ankaŭ jam nur tre tro ĉi nun hieraŭ hodiaŭ morgaŭ baldaŭ ĉu',
  CD: 'unu du tri kvar kvin ses sep ok naŭ dek cent mil',
};

const tagOfWord: ReadonlyMap<string, number> = new Map(
  Object.entries(closedClasses).flatMap(([tag, words]) =>
    wordList(words).map((word) => [word, Tag[tag as TagName]] as const),
  ),
);

/** Penn has no tag for a future or a wish: "-os" and "-us" are finite verbs of the present. */
const endings: readonly (readonly [RegExp, TagName])[] = [
  [/..is$/, 'VBD'],
  [/..[aou]s$/, 'VBZ'],
  [/..[iu]$/, 'VB'],
  [/..ojn?$/, 'NNS'],
  [/..on?$/, 'NN'],
  [/..aj?n?$/, 'JJ'],
  [/..en?$/, 'RB'],
];

/** The ending of an Esperanto word tells its class. */
export const ownTagger: Tagger = {
  tag: (tokens, sentences) => {
    const tags = new Uint8Array(tokens.count);
    for (let s = 0; s < sentences.count; s++) {
      let open = false;
      for (let i = sentences.first[s]; i < sentences.last[s]; i++) {
        tags[i] = tagAt(tokens, i, i === sentences.first[s], open);
        if (tokenText(tokens, i) === '"') open = tags[i] === Tag['``'];
      }
    }
    return tags;
  },
};

function tagAt(tokens: Tokens, i: number, opensSentence: boolean, openQuotation: boolean): number {
  const mark = punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], openQuotation);
  if (mark >= 0) return mark;
  if (tokens.kinds[i] === TokenKind.number) return Tag.CD;
  const word = tokenText(tokens, i);
  const known = tagOfWord.get(word.toLowerCase());
  if (known !== undefined) return known;
  const capital = /^\p{Lu}/u;
  const inName = i + 1 < tokens.count && capital.test(tokenText(tokens, i + 1));
  const afterMark = i > 0 && tokens.kinds[i - 1] === TokenKind.quote;
  if (capital.test(word) && (inName || !(opensSentence || afterMark))) return Tag.NNP;
  const ending = endings.find(([pattern]) => pattern.test(word.toLowerCase()));
  return ending ? Tag[ending[1]] : Tag.NN;
}
