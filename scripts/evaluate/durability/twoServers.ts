import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLabels } from '../../../src/annotations/labels';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import type { Random } from '../survival/random';
import { startServer, type ServerProcess } from './serverProcess';
import { story, wordRange } from './story';

/** What two servers on one folder have shown. */
export interface TwoFigures {
  rounds: number;
  flushed: number;
  lost: number;
  /** Taken away by one of them, and there again. */
  cameBack: number;
  defined: number;
  definitionsLost: number;
}

const roundsToFolder = 20;

/** Two servers annotate one article and define labels in one folder, writing at the same moment; all that they wrote must be there. */
export async function twoServers(rounds: number, dice: Random): Promise<TwoFigures> {
  const figures = { rounds: 0, flushed: 0, lost: 0, cameBack: 0, defined: 0, definitionsLost: 0 };
  while (figures.rounds < rounds) await inOneFolder(Math.min(roundsToFolder, rounds - figures.rounds), dice, figures);
  return figures;
}

async function inOneFolder(rounds: number, dice: Random, figures: TwoFigures): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-two-'));
  const uri = pathToFileURL(join(folder, 'story.txt')).toString();
  const [sidecar, labels] = [join(folder, 'story.txt.anno.json'), join(folder, '.dateline', 'labels.json')];
  const expected = new Set<string>();
  const removed = new Set<string>();
  const names = new Set<string>();
  const storage = pathToFileURL(join(folder, 'storage')).toString();
  const servers = await Promise.all([1, 2].map(() => startServer(pathToFileURL(folder).toString(), storage)));
  try {
    await Promise.all(servers.map((server) => server.open(uri, story)));
    for (let n = 0; n < rounds; n++) {
      await Promise.all(servers.map((server, which) => annotate(server, `${n} ${which}`)));
      for (const server of servers)
        await server.watched(...[sidecar, labels].map((path) => pathToFileURL(path).toString()));
      await Promise.all(servers.map((server) => server.flush(uri)));
      figures.rounds++;
      check();
      if (process.stderr.isTTY) process.stderr.write(`\r${figures.rounds} rounds, ${figures.lost} lost`);
    }
    await Promise.all(servers.map((server) => server.shutDown()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  async function annotate(server: ServerProcess, name: string): Promise<void> {
    const mine: string[] = [];
    for (let i = dice.between(1, 5); i > 0; i--) {
      await new Promise((resolve) => setTimeout(resolve, dice.between(0, 6)));
      const answer = await server.apply(uri, { kind: 'label', targets: [[wordRange(dice)]], label: name });
      mine.push(...(answer?.ids ?? []));
    }
    if (dice.between(0, 3) === 0) {
      const [id] = mine;
      if ((await server.apply(uri, { kind: 'remove', ids: [id] }))?.done) {
        removed.add(id);
        mine.shift();
      }
    }
    const defines = dice.between(0, 3) === 0 ? server.define(uri, name) : Promise.resolve('not asked');
    await new Promise((resolve) => setTimeout(resolve, dice.between(0, 6)));
    if (!(await server.flush(uri))) throw new Error('it could not be written');
    if ((await defines) === null) {
      names.add(name);
      figures.defined++;
    }
    for (const id of mine) expected.add(id);
    figures.flushed += mine.length;
  }

  /** What is lost once is not counted again. */
  function check(): void {
    const read = readSidecar(readFileSync(sidecar, 'utf8'));
    if ('error' in read) throw new Error(`line ${read.line}: ${read.error}`);
    const there = new Set(read.annotations.map(({ id }) => id));
    for (const id of expected) if (!there.has(id) && expected.delete(id)) figures.lost++;
    for (const id of removed) if (there.has(id) && removed.delete(id)) figures.cameBack++;
    if (names.size === 0) return;
    const schema = readLabels(readFileSync(labels, 'utf8'));
    if ('error' in schema) throw new Error(`line ${schema.line}: ${schema.error}`);
    const defined = new Set(schema.labels.map(({ name }) => name));
    for (const name of names) if (!defined.has(name) && names.delete(name)) figures.definitionsLost++;
  }
}
