import type { Span } from '../../../src/core/analysis';
import { lookAlike } from './lookAlikes';
import { joined, typed, type Page, type Stretch } from './page';
import { blocksOf, sentencesOf, wordsOf } from './places';
import type { Random } from './random';

/** What an edit may be. `aim` are the stretches where labels are now. */
export type Kind = (page: Page, random: Random, aim: readonly Span[]) => void;

/** Each with its share of the edits, in percent. */
export const kinds: Readonly<Record<string, { readonly share: number; readonly make: Kind }>> = {
  typing: { share: 27, make: type },
  deleting: { share: 18, make: remove },
  'paragraph moved': { share: 12, make: move },
  reflow: { share: 8, make: reflow },
  'line ends': { share: 4, make: lineEnds },
  'typographic marks': { share: 7, make: marks },
  'sentence rewritten': { share: 10, make: rewrite },
  'look-alike': { share: 14, make: replaceWord },
};

/** An edit that makes places ambiguous, so it has a figure of its own: with `--copies` it is among the kinds. */
export const copying = { 'paragraph copied': { share: 12, make: copy } };

/** A paragraph put in once more, before or after itself or another: what is copied is the text's, the copy nobody's. */
function copy(page: Page, random: Random): void {
  const blocks = blocksOf(page.text);
  if (blocks.length < 3) return;
  const i = random.between(0, blocks.length - 1);
  const put = page.text.slice(blocks[i].start, blocks[i + 1].start);
  const { start } = random.pick([blocks[i], blocks[i + 1], random.pick(blocks)]);
  page.splice(start, start, typed(put));
}

/** A word, a few, a sentence of the text's own words, or letters inside a word, typed one by one. */
function type(page: Page, random: Random): void {
  const words = wordsOf(page.text);
  if (words.length === 0) return;
  const word = random.pick(words);
  const some = (count: number): string =>
    Array.from({ length: count }, () => textOf(page, random.pick(words))).join(' ');
  const [at, text] = random.pick([
    () => [word.start, `${some(random.between(1, 4))} `] as const,
    () => [word.end, ` ${some(random.between(1, 4))}`] as const,
    () => [random.pick(sentencesOf(page.text)).end, ` ${some(random.between(4, 15))}.`] as const,
    () => [random.between(word.start, word.end + 1), random.pick(['e', 'r', 'ss', 'an'])] as const,
  ])();
  [...text].forEach((c, i) => page.splice(at + i, at + i, typed(c)));
}

/** A word or some, a stretch that knows nothing of words, or a sentence. */
function remove(page: Page, random: Random): void {
  const words = wordsOf(page.text);
  if (words.length < 5) return;
  const first = random.between(0, words.length);
  const last = Math.min(words.length - 1, first + random.between(0, 4));
  const [start, end] = random.pick([
    () => [words[first].start, words[last].end],
    () => [words[first].start, words[last + 1]?.start ?? words[last].end],
    () => [words[first].start + 1, Math.min(page.text.length, words[first].start + random.between(2, 40))],
    () => Object.values(random.pick(sentencesOf(page.text))),
  ])() as [number, number];
  page.splice(start, end, typed(''));
}

/** A paragraph cut and put in before another, in two changes, or in one as when it is dragged. */
function move(page: Page, random: Random): void {
  const blocks = blocksOf(page.text);
  if (blocks.length < 3) return;
  const i = random.between(0, blocks.length - 1);
  const cut = { start: blocks[i].start, end: blocks[i + 1].start };
  const moved = page.slice(cut.start, cut.end);
  const targets = blocks.map((b) => b.start).filter((at) => at < cut.start || at > cut.end);
  if (targets.length === 0) return;
  const to = random.pick(targets);
  const along = random.chance(0.5);
  if (along && random.chance(0.5)) {
    page.splice(to, to, moved);
    const shift = to < cut.start ? moved.text.length : 0;
    page.splice(cut.start + shift, cut.end + shift, typed(''), true);
  } else {
    page.splice(cut.start, cut.end, typed(''));
    const at = to > cut.start ? to - moved.text.length : to;
    page.splice(at, at, moved, along);
  }
}

/** A paragraph wrapped at another width, or not at all: one replacement of it. */
function reflow(page: Page, random: Random): void {
  const { start, end } = random.pick(blocksOf(page.text));
  const width = random.pick([50, 64, 72, 80, Infinity]);
  const breakAs = page.text.includes('\r\n') ? '\r\n' : '\n';
  const pieces: Stretch[] = [];
  let column = 0;
  for (const match of page.text.slice(start, end).matchAll(/(\s*)(\S+)/g)) {
    const [at, word] = [start + match.index, start + match.index + match[1].length];
    const length = match[2].length;
    if (match[1] !== '') {
      const breaks = column + 1 + length > width;
      const space = breaks ? breakAs : ' ';
      pieces.push({
        text: space,
        ids: Int32Array.from(space, (_, i) => (i === space.length - 1 ? page.ids[word - 1] : 0)),
      });
      column = breaks ? 0 : column + 1;
    }
    pieces.push(page.slice(word, word + length));
    column += length;
    if (at < start) break;
  }
  page.splice(start, end, joined(pieces));
}

/** LF to CRLF or back: the whole text is said anew. */
function lineEnds(page: Page): void {
  const toCrlf = !page.text.includes('\r\n');
  const pieces: Stretch[] = [];
  let from = 0;
  for (const { index } of page.text.matchAll(toCrlf ? /\n/g : /\r(?=\n)/g)) {
    pieces.push(page.slice(from, index), typed(toCrlf ? '\r' : ''));
    from = toCrlf ? index : index + 1;
  }
  page.splice(0, page.text.length, joined([...pieces, page.slice(from, page.text.length)]));
}

/** Quotation marks and apostrophes made typographic, or plain: mark by mark in one change, or each paragraph replaced. */
function marks(page: Page, random: Random): void {
  const curly = random.chance(0.7);
  const changed = [...page.text]
    .join('')
    .replace(/["“”]/g, (_, i: number) => (curly ? (opens(page.text, i) ? '“' : '”') : '"'))
    .replace(/['‘’]/g, (_, i: number) => (curly ? (opens(page.text, i) ? '‘' : '’') : "'"));
  if (changed === page.text) return;
  if (random.chance(0.5)) {
    let along = false;
    for (let i = page.text.length - 1; i >= 0; i--) {
      if (changed[i] === page.text[i]) continue;
      page.splice(i, i + 1, { text: changed[i], ids: page.ids.slice(i, i + 1) }, along);
      along = true;
    }
    return;
  }
  for (const { start, end } of blocksOf(page.text)) {
    if (changed.slice(start, end) !== page.text.slice(start, end)) {
      page.splice(start, end, { text: changed.slice(start, end), ids: page.ids.slice(start, end) });
    }
  }
}

const opens = (text: string, i: number): boolean => i === 0 || /[\s([—–-]/.test(text[i - 1]);

/** A sentence said in other words, in one replacement: some words stay, in order or with its two halves swapped. */
function rewrite(page: Page, random: Random): void {
  const sentences = sentencesOf(page.text);
  if (sentences.length === 0) return;
  const { start, end } = random.pick(sentences);
  const words = wordsOf(page.text.slice(start, end)).map((w) => ({ start: w.start + start, end: w.end + start }));
  const others = wordsOf(page.text);
  if (words.length < 4) return;
  const stay = 0.3 + 0.6 * random.next();
  let pieces: Stretch[] = [];
  words.forEach((word, i) => {
    const gap = page.slice(i === 0 ? start : words[i - 1].end, word.start);
    if (random.chance(stay)) pieces.push(joined([gap, page.slice(word.start, word.end)]));
    else if (random.chance(0.6)) pieces.push(joined([gap, typed(textOf(page, random.pick(others)))]));
  });
  if (random.chance(0.3))
    pieces = [...pieces.slice(pieces.length >> 1), typed(' '), ...pieces.slice(0, pieces.length >> 1)];
  page.splice(start, end, joined([...pieces, page.slice(words[words.length - 1].end, end)]));
}

/** One word, of a label every other time, replaced by another that looks like it; in another case it is the same. */
function replaceWord(page: Page, random: Random, aim: readonly Span[]): void {
  const words = wordsOf(page.text);
  const labelled = words.filter((w) => aim.some((a) => a.start < w.end && w.start < a.end));
  const from = labelled.length > 0 && random.chance(0.5) ? labelled : words;
  if (from.length === 0) return;
  const { start, end } = random.pick(from);
  const word = page.text.slice(start, end);
  const other = lookAlike(word, random);
  const isSame = other.toLowerCase() === word.toLowerCase();
  page.splice(start, end, isSame ? { text: other, ids: page.ids.slice(start, end) } : typed(other));
}

const textOf = (page: Page, { start, end }: Span): string => page.text.slice(start, end);
