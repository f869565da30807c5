import type { SourceShare } from './sourceBalance';

/** The heads of a table of sources. */
export const sourceColumns = [
  'Source',
  'Quotations',
  'Words quoted',
  'Words reported',
  'Anonymous',
  'Official',
  'Group of people',
];

/** A source's cells below {@link sourceColumns}. */
export function sourceCells(source: SourceShare): string[] {
  return [
    source.name ?? '(no speaker)',
    String(source.quotations),
    String(source.quoted),
    String(source.reported),
    yesOrNo(source.anonymous),
    yesOrNo(source.official),
    yesOrNo(source.crowd),
  ];
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');
