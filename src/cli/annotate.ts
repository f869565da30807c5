import type { Job, Outcome } from './job';

/** Where lines go: `false` from `write` asks to wait for `drain`, as streams do. */
export interface Sink {
  write(line: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/**
 * Reads every job and writes the outcomes in the jobs' order, each as soon as those before it are written.
 * No more than `ahead` jobs are taken in before their outcome is out. Returns how many failed.
 */
export async function annotate(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  read: (job: Job) => Promise<Outcome>,
  ahead: number,
  sink: Sink,
  progress: (done: number, failed: number) => void,
): Promise<number> {
  let done = 0;
  let failed = 0;
  let inHand = 0;
  let wake: (() => void) | null = null;
  let tail = Promise.resolve();

  const write = async ({ line, ok }: Outcome): Promise<void> => {
    if (!ok) failed++;
    progress(++done, failed);
    if (!sink.write(line + '\n')) await new Promise<void>((resolve) => sink.once('drain', resolve));
    inHand--;
    wake?.();
  };

  for await (const job of jobs) {
    inHand++;
    const outcome = read(job);
    tail = tail.then(() => outcome).then(write);
    while (inHand >= ahead)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  await tail;
  return failed;
}
