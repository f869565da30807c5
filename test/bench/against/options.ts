import { parseArgs } from 'node:util';

/** What two builds can be timed at. */
export const measureNames = ['pipeline', 'articles', 'server'] as const;
export type MeasureName = (typeof measureNames)[number];

/** What `npm run bench -- --against REF` was asked for. */
export interface Options {
  /** The commit to compare with, in any words git understands. */
  readonly against: string;
  readonly measures: readonly MeasureName[];
  /** The median ratio that is still good; null for no limit. */
  readonly limit: number | null;
}

/** Reads the command line. Throws an `Error` that says what is wrong with it. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      against: { type: 'string' },
      only: { type: 'string', multiple: true },
      limit: { type: 'string' },
    },
  });
  if (!values.against) throw new Error('--against needs a commit');
  return { against: values.against, measures: measuresOf(values.only), limit: limitOf(values.limit) };
}

function measuresOf(only: readonly string[] | undefined): readonly MeasureName[] {
  const unknown = only?.find((name) => !measureNames.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: it is one of ${measureNames.join(', ')}`);
  return measureNames.filter((name) => only?.includes(name) ?? true);
}

function limitOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const limit = Number(value);
  if (!(limit > 0 && limit < Infinity)) throw new Error(`--limit ${value}: it is a ratio such as 1.03`);
  return limit;
}
