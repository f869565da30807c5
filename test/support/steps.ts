import { Session, type Profiler } from 'node:inspector/promises';

/**
 * How many blocks of code under a folder of the checkout are run by some work, as V8 counts them: what a growth test measures, the same
 * on every machine. What the engine does inside (regular expressions, sorting, JSON) is not counted.
 */
export async function stepsOf(folder: string, work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.post('Profiler.takePreciseCoverage');
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  const ranges = result
    .filter(({ url }) => url.includes(`/${folder}/`))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges: all }) => all);
  return ranges.reduce((sum: number, { count }: Profiler.CoverageRange) => sum + count, 0);
}
