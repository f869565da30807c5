/** Running text: enough words, nearly all of them words, and the little words that only sentences have. */
export function isProse(line: string): boolean {
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length < 8) return false;
  if (words.filter(isWordlike).length < words.length * 0.85) return false;
  const little = words.filter((word) => functionWords.has(word.toLowerCase()));
  return little.length >= Math.max(2, Math.min(words.length, 60) * 0.12) && !/[{}=<>|\\]|;$/.test(line);
}

/** A word with its punctuation, or a dash. */
function isWordlike(word: string): boolean {
  return (
    /^["“‘'«(\[]?[\p{L}\p{N}$€£][\p{L}\p{N}.,'’%:-]*[)\]"”’'»]*[.,;:!?…]*["”’'»)]*$/u.test(word) ||
    /^[—–-]+$/.test(word)
  );
}

/** Of English, French, Spanish and German. */
const functionWords = new Set(
  (
    'a an the of in on at to for from by with and or but as is are was were has have had be been it its his her their that which who ' +
    'said not after before over into than this these will would could ' +
    'le la les de du des et en un une dans pour que qui el los las del y una por con se der die das und von den dem mit im ein eine'
  ).split(' '),
);

/** A headline, a byline or a section's title: a line without the signs that code, settings, tables and letters have. */
export function isCleanLine(line: string): boolean {
  return (
    line.length <= 160 && !/[{}=<>|\\\t#*@]|;$|^\S+:\s|^[-+]|^\d+[.)]|,\S.*,\S/.test(line) && !/^Dear\b/.test(line)
  );
}
