import type { Job, Outcome } from './job';

/**
 * Reads every job and puts the outcomes out in the jobs' order, each as soon as those before it are out.
 * No more than `ahead` jobs are taken in before their outcome is out. Returns how many failed.
 */
export async function readInOrder(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  read: (job: Job) => Promise<Outcome>,
  ahead: number,
  put: (outcome: Outcome, job: Job) => Promise<void>,
  progress: (done: number, failed: number) => void,
): Promise<number> {
  let done = 0;
  let failed = 0;
  let inHand = 0;
  let wake: (() => void) | null = null;
  let tail = Promise.resolve();

  const finish = async (outcome: Outcome, job: Job): Promise<void> => {
    if (!outcome.ok) failed++;
    progress(++done, failed);
    await put(outcome, job);
    inHand--;
    wake?.();
  };

  for await (const job of jobs) {
    inHand++;
    const outcome = read(job);
    tail = tail.then(() => outcome).then((read) => finish(read, job));
    while (inHand >= ahead)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  await tail;
  return failed;
}
