import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failure, type Job, type Outcome, type RunOptions } from './job';

/** An article of many megabytes takes gigabytes while it is read: a worker may use what the machine has. */
const maxOldGenerationSizeMb = Math.floor((totalmem() / 2 ** 20) * 0.75);
/** Three times V8's semi-space of 64 MiB: what one reading makes dies young, and collecting it less often saves a tenth of the time. */
const maxYoungGenerationSizeMb = 192;

interface Waiting {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
}

/** Reads documents in worker threads, at most `size` at once. Workers start when there is work for them. */
export class Pool {
  private readonly idle: Worker[] = [];
  private readonly queue: Waiting[] = [];
  private readonly busy = new Map<Worker, Waiting>();

  constructor(
    readonly size: number,
    private readonly script: string,
    private readonly options: RunOptions,
  ) {}

  /** The line to print for a document. A worker that dies, for want of memory say, costs that document only. */
  read(job: Job): Promise<Outcome> {
    return new Promise((resolve) => {
      this.queue.push({ job, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    while (this.queue.length > 0 && (this.idle.length > 0 || this.busy.size < this.size)) {
      const worker = this.idle.pop() ?? this.start();
      const waiting = this.queue.shift()!;
      this.busy.set(worker, waiting);
      worker.postMessage(waiting.job);
    }
  }

  private start(): Worker {
    const worker = new Worker(this.script, {
      workerData: this.options,
      resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb },
    });
    worker.on('message', (outcome: Outcome) => {
      this.finish(worker, outcome);
      this.idle.push(worker);
      this.next();
    });
    worker.on('error', (error) => this.finish(worker, this.lost(worker, error.message)));
    worker.on('exit', () => {
      this.finish(worker, this.lost(worker, 'the worker ended'));
      if (this.idle.includes(worker)) this.idle.splice(this.idle.indexOf(worker), 1);
      this.next();
    });
    return worker;
  }

  private finish(worker: Worker, outcome: Outcome): void {
    this.busy.get(worker)?.resolve(outcome);
    this.busy.delete(worker);
  }

  private lost(worker: Worker, why: string): Outcome {
    const job = this.busy.get(worker)?.job;
    return failure(job?.kind === 'file' ? job.path : null, job?.kind === 'line' ? `line ${job.number}: ${why}` : why);
  }
}
