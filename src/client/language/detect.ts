/** How much of a document {@link looksLikeArticle} needs, in UTF-16 code units. */
export const DETECT_LENGTH = 8192;

/**
 * Does a plain-text document begin as a news article does? Either the header line `date YYYY-MM-DD caption` followed by prose,
 * or a dateline ("BEIRUT —", "KYIV, Ukraine (AP) -") in the first three lines with text, running on into prose.
 *
 * Looks at the first {@link DETECT_LENGTH} code units only. Precision first: a log, a letter or code must not match.
 */
export function looksLikeArticle(text: string): boolean {
  const lines = linesOf(text).filter((line) => !FURNITURE.test(line));
  if (lines.length === 0) return false;
  const header = HEADER.exec(lines[0]);
  if (header) return lines.slice(1).some(isProse) || (isProse(header[1]) && lines.length === 1);
  const at = lines.slice(0, 3).findIndex((line, i) => startsWithDateline(line, lines[i + 1]));
  if (at < 0 || lines.some(startsWithLabel) || lines.slice(0, at).some((line) => !isTitleLike(line))) return false;
  return mostly(lines.slice(at), (line) => isProse(line) || isTitleLike(line)) && !repeatsDatelines(lines);
}

/** A seed header; a clock time after the date would be a log. */
const HEADER = /^ ?date \d{4}-\d{2}-\d{2}(?: +(?!\d{1,2}:\d{2})(\S.*))?$/;

/** Bylines and dates of publication, which may stand between headline and dateline. */
const FURNITURE =
  /^(?:By|BY) \p{Lu}[^.!?]{1,80}$|^(?:(?:Last|First) )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted):? [^.!?]{1,60}$/u;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{1,30}";
const WORD = "\\p{Lu}[\\p{L}.'’-]{1,30}";
const DATE = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const DASH = '[ \\u00a0]?(?:[—–―]|--|-|_)[ \\u00a0]';
const AGENCY =
  '\\((?:Reuters|REUTERS|AP|AFP|UPI|dpa|DPA|EFE|ANSA|PTI|IANS|ANI|Xinhua|TASS|Kyodo|Yonhap|Bloomberg|CNN|BBC)\\)';

const CAPITAL_DATELINE = new RegExp(
  `^(${CAPITALS})(?:[ /]${CAPITALS}){0,5}(?:, ${WORD}(?: ${WORD}){0,2})?(?:,? ${DATE})?(?: \\([^()]{2,40}\\))?${DASH}(.+)$`,
  'u',
);
const AGENCY_DATELINE = new RegExp(`^(${WORD})(?:,? ${WORD}){0,3}(?:,? ${DATE})? ${AGENCY}(?:${DASH}|: )(.+)$`, 'u');

/** Words in capitals that open a line of something else. */
const NOT_PLACES = new Set(
  (
    'ABSTRACT AGENDA ALERT ANSWER APPENDIX ATTENTION BUG CAUTION CHANGELOG CHAPTER CONCLUSION CRITICAL DANGER DEBUG DEPRECATED ' +
    'DESCRIPTION DIRECTIONS DONE ERROR EXAMPLE FAIL FAILED FAQ FATAL FIX FIXME HACK HINT IMPORTANT INFO INGREDIENTS INSTRUCTIONS ' +
    'INTRODUCTION LICENSE MEMO METHOD MINUTES NAME NOTE NOTES NOTICE NOTICED OK PART PASS PASSED PREFACE PROLOGUE QUESTION ' +
    'README RE RESULT RESULTS SCENE SECTION SEVERE STEP SUBJECT SUMMARY SYNOPSIS SYNTAX TIP TIPS TITLE TLDR TODO TRACE USAGE ' +
    'VERBOSE WARN WARNING XXX ACT EXT INT FADE CUT PS'
  ).split(' '),
);

/** The next line counts too: hard-wrapped, the first may be short. */
function startsWithDateline(line: string, next = ''): boolean {
  const found = CAPITAL_DATELINE.exec(line) ?? AGENCY_DATELINE.exec(line);
  if (!found) return false;
  const rest = found[2].trimStart();
  return /^[\p{Lu}\p{N}"“‘'«]/u.test(rest) && isProse(`${rest} ${next}`);
}

function startsWithLabel(line: string): boolean {
  const found = CAPITAL_DATELINE.exec(line);
  return found !== null && NOT_PLACES.has(found[1].replace(/[.']/g, ''));
}

/** Running text: enough words, nearly all of them words, and the little words that only sentences have. */
function isProse(line: string | undefined): boolean {
  if (!line) return false;
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length < 8) return false;
  const wordlike = words.filter(
    (word) =>
      /^["“‘'«(\[]?[\p{L}\p{N}$€£][\p{L}\p{N}.,'’%:-]*[)\]"”’'»]*[.,;:!?…]*["”’'»)]*$/u.test(word) ||
      /^[—–-]+$/.test(word),
  );
  if (wordlike.length < words.length * 0.85) return false;
  const little = words.filter((word) => LITTLE.has(word.toLowerCase()));
  return little.length >= Math.max(2, Math.min(words.length, 60) * 0.12) && !/[{}=<>|\\]|;$/.test(line);
}

const LITTLE = new Set(
  (
    'a an the of in on at to for from by with and or but as is are was were has have had be been it its his her their that which who ' +
    'said not after before over into than this these will would could ' +
    'le la les de du des et en un une dans pour que qui el los las del y una por con se der die das und von den dem mit im ein eine'
  ).split(' '),
);

/** A headline, a byline or a section's title: words without the signs that code, settings and mail have. */
function isTitleLike(line: string): boolean {
  return (
    line.length <= 160 && !/[{}=<>|\\\t#*@]|;$|^\S+:\s|^[-+]|^\d+[.)]|,\S.*,\S/.test(line) && !/^Dear\b/.test(line)
  );
}

function repeatsDatelines(lines: readonly string[]): boolean {
  return lines.length > 3 && lines.filter((line) => CAPITAL_DATELINE.test(line)).length > lines.length / 2;
}

function mostly(lines: readonly string[], holds: (line: string) => boolean): boolean {
  return lines.filter(holds).length >= lines.length * 0.7;
}

/** The lines with text in the head of the document, the last one dropped where the head cuts it. */
function linesOf(text: string): string[] {
  const head = text.slice(0, DETECT_LENGTH).replace(/^\uFEFF/, '');
  const lines = head.split(/\r\n|\r|\n/);
  if (text.length > DETECT_LENGTH && lines.length > 1) lines.pop();
  return lines.map((line, i) => (i === 0 ? line.trimEnd() : line.trim())).filter((line) => line !== '');
}
