import { officeWord } from '../../../wording/offices';
import type { Source, SourceBalance } from '../../model/sourceBalance';

/** The words that a voice says, quoted and reported. */
export const spokenBy = ({ quoted, reported }: Source): number => quoted + reported;

/** All words that somebody says. */
export const spokenIn = ({ quoted, reported }: SourceBalance): number => quoted + reported;

export const sourceName = ({ name }: Source): string => name ?? 'No speaker found';

/** How a voice is told apart, in at most so many letters: "unnamed source · official: courts", "unnamed · official". */
export function kindsOf({ anonymous, crowd, office }: Source, most = Infinity): string {
  const full = [
    anonymous ? 'unnamed source' : '',
    crowd ? 'group of people' : '',
    office === null ? '' : `official: ${officeWord[office]}`,
  ];
  const short = [anonymous ? 'unnamed' : '', crowd ? 'group' : '', office === null ? '' : 'official'];
  const ways = [full, short].map((words) => words.filter(Boolean).join(' · '));
  return ways.find((words) => words.length <= most) ?? '';
}

/** What a voice says when read aloud; `spoken` are all words that somebody says. */
export function describeSource(source: Source, spoken: number): string {
  const { quoted, reported, quotations } = source;
  return [
    sourceName(source),
    kindsOf(source),
    `${words(spokenBy(source))}, ${percent(spokenBy(source), spoken)} of all that is said`,
    `${quoted} quoted and ${reported} reported`,
    quotations === 1 ? '1 quotation' : `${quotations} quotations`,
  ]
    .filter(Boolean)
    .join(', ');
}

export const words = (count: number): string => (count === 1 ? '1 word' : `${count} words`);

export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
