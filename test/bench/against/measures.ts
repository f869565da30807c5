import { readFileSync, readdirSync } from 'node:fs';
import { openArticle, startServer } from '../serverProcess';
import { proseOf } from '../texts';
import type { Build } from './builds';
import { startEngine } from './engineProcess';
import type { MeasureName } from './options';
import type { Pair } from './ratios';
import { articleParts, type Work } from './work';

/** Two builds timed at one thing, in alternating pairs. */
export interface Measure {
  readonly title: string;
  /** How often a pair holds the work. */
  readonly times: number;
  pairs(here: Build, there: Build): Promise<Pair[]>;
}

export const measures: Readonly<Record<MeasureName, Measure>> = {
  pipeline: {
    title: 'whole pipeline, 200 KB of news',
    times: 2,
    pairs: (here, there) => enginePairs('pipeline', { here, there, turns: 2, count: 7 }),
  },
  articles: {
    title: '600 separate small articles',
    times: 1,
    pairs: (here, there) => enginePairs('articles', { here, there, turns: articleParts, count: 3 }),
  },
  server: { title: 'server start to first tokens', times: 2, pairs: serverPairs },
};

/** Processes that are started anew: what V8 makes of a program differs by a few percent from one process to the next. */
const rounds = 3;
const serverCount = 15;

async function enginePairs(
  work: Work,
  { here, there, turns, count }: { here: Build; there: Build; turns: number; count: number },
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const engines = { here: startEngine(here), there: startEngine(there) };
    const pair = (i: number): Promise<Pair> => pairOf(i, turns, (side, turn) => engines[side].seconds(work, turn));
    try {
      await pair(0); // warms the code up
      for (let i = 0; i < count; i++) pairs.push(await pair(i));
    } finally {
      engines.here.stop();
      engines.there.stop();
    }
  }
  return pairs;
}

async function serverPairs(here: Build, there: Build): Promise<Pair[]> {
  const builds = { here, there };
  const text = proseOf(5000);
  const pairs: Pair[] = [];
  const pair = (i: number): Promise<Pair> => pairOf(i, 2, (side) => secondsToTokens(builds[side].server, text));
  await pair(0); // reads the files into the system's memory
  for (let i = 0; i < serverCount; i++) pairs.push(await pair(i));
  return pairs;
}

/**
 * A few turns of each build, summed. They alternate quickly, since the machine's other work comes and goes within seconds, and
 * which build begins changes from turn to turn and from pair to pair.
 */
async function pairOf(
  index: number,
  turns: number,
  seconds: (side: keyof Pair, turn: number) => Promise<number>,
): Promise<Pair> {
  const sum = { here: 0, there: 0 };
  for (let turn = 0; turn < turns; turn++) {
    const order = (index + turn) % 2 === 0 ? (['here', 'there'] as const) : (['there', 'here'] as const);
    for (const side of order) sum[side] += await seconds(side, turn);
  }
  return sum;
}

/** From the start of a server to a document's first tokens: time of the clock or of the processor, whichever is less. */
async function secondsToTokens(path: string, text: string): Promise<number> {
  const begin = performance.now();
  const server = await startServer(path);
  await openArticle(server.connection, text);
  const clock = (performance.now() - begin) / 1000;
  const processor = processorSeconds(server.pid);
  await server.stop();
  return Math.min(clock, processor);
}

/** What all threads of a process have used, by Linux's scheduler; elsewhere not known, which is infinite. */
function processorSeconds(pid: number | undefined): number {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const times = tasks.map((task) =>
      Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return times.reduce((sum, time) => sum + time, 0) / 1e9 || Infinity;
  } catch {
    return Infinity;
  }
}
