import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { openHost, type Host } from '../../scripts/host';
import { root } from '../../scripts/host/paths';
import { testLimit } from '../../scripts/patience';
import type { Log } from './log';
import { failureOf } from '../../scripts/failure';
import { writeFailure, writeResults } from './results';

/**
 * Annotates an article with the keys alone, in a window of the server host that is reloaded at the end: a suite inside the window could
 * neither press its keys nor outlive that. Resolves with the number of steps that failed; the steps after one that did are left out.
 */
export async function runByKeyboard(extension: string, log: Log, signal: AbortSignal): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'annotated-'));
  const path = join(folder, '000_article.txt');
  copyFileSync(
    findArticle((line) => log.take(line)),
    path,
  );
  // High, so that the annotation tree shows all its rows.
  const host = await openHost({ folder, extension, size: { width: 1280, height: 1600 } });
  signal.addEventListener('abort', () => void host.close()); // the step that hangs fails, and those after it are left out
  try {
    const { passed, failed } = await runSteps(path, host, log);
    log.take(writeResults({ passed, failed, pending: 0 }));
    if (failed > 0) await host.png(log.picture).catch(() => undefined);
    return failed;
  } finally {
    for (const line of host.console) log.note(line);
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The seed article beside the checkout; where it is absent, a sample of ours. */
function findArticle(say: (line: string) => void): string {
  const seeds = join(root, '..', 'shared', 'seeds');
  const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.endsWith('.txt')) : undefined;
  if (seed) return join(seeds, seed);
  say('  The seed article is not beside the checkout (shared/seeds): a sample takes its place.');
  return join(root, 'samples', '002_border_ceasefire.txt');
}

async function runSteps(path: string, host: Host, log: Log): Promise<{ passed: number; failed: number }> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: testLimit, bail: true, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const { describeAnnotating } = await import('./keyboard/annotate');
  describeAnnotating(path, () => host);
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
    runner.on('fail', (test, error) => log.take(writeFailure(failureOf(test, error))));
    runner.on('test end', log.moved);
  });
}
