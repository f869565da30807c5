import { isLower } from '../text/characters';
import { TokenKind, tokenText, type Tokens } from '../text/tokens';

/** Function words that tell English from its neighbours; those written alike elsewhere ("in", "a", "is", "on") are left out. */
const english = new Set(
  (
    'the of and to was that for with by said from his her their has have had were are it at an be which who this they will not ' +
    'would been he she its after but or more than when about there'
  ).split(' '),
);

/** Frequent words of other languages in Latin script, no English words among them. */
const foreign = new Set(
  (
    'der und den das von mit ist des im dem nicht auf ein eine zu le la les des et du une dans est que pour qui sur pas ' +
    'el los las del y en por con una para se su il di che della sono non gli dei o os da em um uma na ao het een van ' +
    'dat niet zijn voor och att som det på är av til og ikke w na się nie jest że ve bir bu için ja ei että'
  ).split(' '),
);

const sample = 2000;
const enough = 20;

/** Tells English from other languages by function words in the first tokens. Short texts in Latin letters pass as English. */
export function detectLanguage(tokens: Tokens): 'en' | 'other' {
  let words = 0;
  let latin = 0;
  let englishWords = 0;
  let foreignWords = 0;
  const limit = Math.min(tokens.count, sample);
  for (let i = 0; i < limit; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    words++;
    const code = tokens.text.charCodeAt(tokens.starts[i]);
    if (code < 0x250 || code === 0x2019) latin++;
    if (!isLower(code) || tokens.ends[i] - tokens.starts[i] > 6) continue;
    const word = tokenText(tokens, i);
    if (english.has(word)) englishWords++;
    else if (foreign.has(word)) foreignWords++;
  }
  if (latin < words * 0.6) return 'other';
  if (foreignWords > englishWords && foreignWords >= 2) return 'other';
  return words >= enough && englishWords < words * 0.06 ? 'other' : 'en';
}
