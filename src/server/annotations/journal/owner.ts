import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds something: a journal, or a lock. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** When the process began, as the system counts; empty where it does not say. Numbers of processes are used again. */
  readonly start: string;
}

/** This process. */
export const ownProcess = (): Owner => ({ host: hostname(), pid: process.pid, start: startOf(process.pid) ?? '' });

export function ownerFrom(value: unknown): Owner | null {
  const { host, pid, start } = (value ?? {}) as Partial<Record<keyof Owner, unknown>>;
  return typeof host === 'string' && typeof pid === 'number' && typeof start === 'string' ? { host, pid, start } : null;
}

/** Does the process run? Null for one of another machine, which nobody here can tell. */
export function isRunning({ host, pid, start }: Owner): boolean | null {
  if (host !== hostname()) return null;
  try {
    process.kill(pid, 0); // no signal: looks only whether there is such a process
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now !== null && (now === start || now === '' || start === '');
}

/** When a process began; empty where the system does not say (only Linux does), null when it has ended and is not cleared away. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may have spaces
    return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19];
  } catch {
    return '';
  }
}
