/* npm run bench -- --against REF: this build and another commit's in alternating pairs. Fails over a limit, when one is given. */
import { buildCommit, buildHere } from './builds';
import { measures } from './measures';
import { parseOptions, type MeasureName } from './options';
import { median, ratiosOf, type Pair } from './ratios';

export async function compare(args: readonly string[]): Promise<void> {
  const { against, measures: chosen, limit } = parseOptions(args);
  const [there, here] = [buildCommit(against), buildHere()];
  console.log(
    `\nThe working tree against ${there.name}\n  (in alternating pairs; above 1, the working tree is slower)`,
  );
  for (const name of chosen) {
    const pairs = await measures[name].pairs(here, there);
    console.log(lineOf(name, pairs));
    const ratio = ratiosOf(pairs).median;
    if (limit === null || ratio <= limit) continue;
    console.log(`FAILED  ${name}: ${ratio.toFixed(3)} times as long, the limit is ${limit}`);
    process.exitCode = 1;
  }
}

function lineOf(name: MeasureName, all: readonly Pair[]): string {
  const { least, median: middle, most, pairs } = ratiosOf(all);
  const spread = `${least.toFixed(3)} to ${most.toFixed(3)}; ${pairs} pairs`;
  const { title, times } = measures[name];
  const milliseconds = (side: keyof Pair): string => ((median(all.map((p) => p[side])) / times) * 1000).toFixed(0);
  return `  ${title.padEnd(32)} median ratio ${middle.toFixed(3)} (${spread})   ${milliseconds('here')} ms, was ${milliseconds('there')} ms`;
}
