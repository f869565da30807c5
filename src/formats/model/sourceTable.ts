import { officeWord } from '../../wording/offices';
import type { Source } from './sourceBalance';

/** The heads of a table of sources. */
export const sourceColumns = [
  'Source',
  'Quotations',
  'Words quoted',
  'Words reported',
  'Anonymous',
  'Official',
  'Group of people',
  'Office',
];

/** A source's cells below {@link sourceColumns}. */
export function sourceCells({ name, quotations, quoted, reported, anonymous, crowd, office }: Source): string[] {
  return [
    name ?? '(no speaker)',
    String(quotations),
    String(quoted),
    String(reported),
    yesOrNo(anonymous),
    yesOrNo(office !== null),
    yesOrNo(crowd),
    office === null ? '' : officeWord[office],
  ];
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');
