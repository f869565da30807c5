import type { SentenceWords } from '../../../../core/times/grammar/rule';

/** How many tokens on each side are looked at. */
const reach = 30;
const partOfGame = /^(?:period|quarter|half|set|overtime|inning|innings|stanza|frame)$/;
const ordinal = /^(?:first|second|third|fourth|1st|2nd|3rd|4th|opening|final|last|middle|extra)$/;

/** Whether figures like 8:22 near token `i` are a game's clock: "of the second period", "with 3:45 left". */
export function isGameClock(w: SentenceWords, i: number): boolean {
  for (let k = Math.max(w.first, i - reach); k < Math.min(w.last, i + reach); k++) {
    const word = w.at(k);
    if (word === 'overtime' || word === 'shutout' || (partOfGame.test(word) && ordinal.test(w.at(k - 1)))) return true;
    if (/^\d{1,2}:\d\d$/.test(word) && isLeft(w, k)) return true;
    if (word === 'round' && (w.at(k - 1) === 'of' || ordinal.test(w.at(k - 1)))) return true;
    if (/^(?:clocked|timed)$/.test(word) && k < i) return true;
    if (word === 'power' && w.at(k + 1) === 'play') return true;
  }
  return false;
}

const ofGames =
  /^(?:scored|scores|touchdown|touchdowns|yards|rebounds|halftime|turnovers|points|goal|goals|dunk|basket)$/;

/** Whether a quarter at token `i` is a game's: a clock or a word of games stands near. */
export function isOfGame(w: SentenceWords, i: number): boolean {
  if (w.at(i - 1) === 'of' && /^\d{1,2}:\d\d$/.test(w.at(i - 2))) return true;
  for (let k = Math.max(w.first, i - reach); k < Math.min(w.last, i + reach); k++)
    if (ofGames.test(w.at(k))) return true;
  return false;
}

/** "3:45 left", "2:10 to play", "12:05 into the game", "the 5:32 mark" */
function isLeft(w: SentenceWords, i: number): boolean {
  const next = w.at(i + 1);
  if (/^(?:left|remaining|mark|into)$/.test(next)) return true;
  return next === 'to' && /^(?:play|go|spare)$/.test(w.at(i + 2));
}

/** Whether figures at `i` are a score: "won the set 21:19", "lost to them by 20:15". */
export function isScore(w: SentenceWords, i: number): boolean {
  for (let k = Math.max(w.first, i - 6); k < i; k++)
    if (
      /^(?:won|win|wins|beat|beats|beating|lost|lose|loses|led|lead|leads|trailed|trail|score|scores|defeated|sets?)$/.test(
        w.at(k),
      )
    )
      return w.at(i - 1) !== 'at' && w.at(i - 1) !== 'until';
  return false;
}
