import type { SourceBalance } from '../../model/sourceBalance';
import { svg, type SvgElement } from '../element';
import { stretch, tenth, type Fill } from './bars';
import { percent, words } from './sourceWords';

interface Part {
  readonly fill: Fill;
  readonly label: string;
  readonly words: number;
}

/** Heights of a line of labels, of the bar, and of the room below it; width of a letter, and of a patch with its room. */
const [line, bar, below] = [17, 14, 12];
const [letter, patch, apart] = [7, 15, 14];

/** The three ways to weigh an article's words, each a bar with its labels above, which are the legend of the whole picture; and their height. */
export function summary(
  balance: SourceBalance,
  width: number,
): { readonly drawn: SvgElement; readonly height: number } {
  let height = 0;
  const bars = partsOf(balance).map((parts) => {
    const one = stacked(
      parts.filter((part) => part.words > 0),
      width,
      height,
    );
    height += one.height;
    return one.drawn;
  });
  return { drawn: svg('g', {}, ...bars), height };
}

function partsOf(balance: SourceBalance): readonly (readonly Part[])[] {
  const { words: all, quoted, reported, named, anonymous, crowds, officials, others } = balance;
  return [
    [
      { fill: 'quoted', label: 'In quotation marks', words: quoted },
      { fill: 'reported', label: 'reported', words: reported },
      { fill: 'own', label: 'the article’s own', words: Math.max(0, all - quoted - reported) },
    ],
    [
      { fill: 'named', label: 'Named', words: named },
      { fill: 'unnamed', label: 'unnamed sources', words: anonymous },
      { fill: 'crowd', label: 'groups of people', words: crowds },
    ],
    [
      { fill: 'official', label: 'Officials', words: officials },
      { fill: 'other', label: 'others', words: others },
    ],
  ];
}

/** Labels that find no room beside each other stand below each other. */
function stacked(parts: readonly Part[], width: number, top: number): { drawn: SvgElement; height: number } {
  const all = parts.reduce((total, part) => total + part.words, 0);
  const labels: SvgElement[] = [];
  let [x, y] = [0, top];
  const named = parts.map((part) => ({ ...part, text: `${part.label} ${percent(part.words, all)}` }));
  for (const { fill, text } of named) {
    const length = patch + text.length * letter;
    if (x > 0 && x + length > width) [x, y] = [0, y + line];
    labels.push(
      stretch(fill, { x, y: y + 1, width: 10, height: 10 }),
      svg('text', { class: 'label', x: tenth(x + patch), y: y + 10 }, text),
    );
    x += length + apart;
  }
  let from = 0;
  const bars = named.map(({ fill, text, words: count }) => {
    const length = (width * count) / all;
    const box = { x: from, y: y + line, width: length, height: bar };
    from += length;
    return stretch(fill, box, `${text}: ${words(count)}`);
  });
  return { drawn: svg('g', {}, ...labels, ...bars), height: y - top + line + bar + below };
}
