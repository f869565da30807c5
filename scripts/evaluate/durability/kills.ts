import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import type { Annotations, Operation } from '../../../src/protocol';
import type { Random } from '../survival/random';
import { ends, startServer, ways, type End, type ServerProcess, type Way } from './serverProcess';
import { story, wordRange } from './story';

/** What killing a server over and over has shown. */
export interface KillFigures {
  kills: number;
  acknowledged: number;
  lost: number;
  /** Told to be saved, and not in the sidecar at the kill. */
  notSaved: number;
  /** Lost, by how the server came to its end. */
  readonly lostBy: Record<End, number>;
  /** Ends with an acknowledged operation in the journal only, by how they came. */
  readonly unfolded: Record<End, number>;
  /** Ends before anything was acknowledged. */
  early: number;
  /** Milliseconds from an operation to its answer. */
  readonly answers: number[];
  /** Files of ours that are neither article nor sidecar after the last orderly end. */
  left: string[];
}

/** Journals are to be where nothing can be written: then the answers wait for the sidecar. */
const hasNoJournal = process.argv.includes('--no-journal');

/** Milliseconds for a first answer. */
const longestWait = 20_000;

/** Kills to a folder: then it is a new one, so that no sidecar grows for ever. */
const killsToFolder = 25;

/**
 * Annotates as fast as answers come, or at a person's pace, and ends the server at any moment; the next one opens the same article. What an
 * answer acknowledged must be there then, and what was told to be saved must be in the file before that.
 */
export async function killServers(kills: number, dice: Random): Promise<KillFigures> {
  const figures: KillFigures = {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    notSaved: 0,
    lostBy: none(),
    unfolded: none(),
    early: 0,
    answers: [],
    left: [],
  };
  while (figures.kills < kills) await inOneFolder(Math.min(killsToFolder, kills - figures.kills), dice, figures);
  return figures;
}

const none = (): Record<End, number> => ({ SIGKILL: 0, SIGTERM: 0, 'closed pipe': 0, exit: 0 });

/** What the article should hold. */
interface Truth {
  /** The labels by id. */
  readonly labels: Map<string, string>;
  readonly removed: Set<string>;
  /** Ids of operations that were asked and not answered: they may have been done or not. */
  readonly open: Set<string>;
}

async function inOneFolder(kills: number, dice: Random, figures: KillFigures): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-durability-'));
  const path = join(folder, 'story.txt');
  const uri = pathToFileURL(path).toString();
  const storage = hasNoJournal
    ? pathToFileURL(join(folder, 'none', 'storage')).toString()
    : dice.between(0, 2) === 0
      ? null
      : pathToFileURL(join(folder, 'storage')).toString();
  if (hasNoJournal) writeFileSync(join(folder, 'none'), '');
  const truth: Truth = { labels: new Map(), removed: new Set(), open: new Set() };
  const start = (way: Way) => startServer(pathToFileURL(folder).toString(), storage, way);
  try {
    for (let n = 0; n < kills; n++) {
      const server = await start(ways[dice.between(0, 2)]);
      const how = ends[dice.between(0, ends.length)];
      const saved = await annotateUntilEnd(server, uri, dice, truth, figures, how);
      figures.kills++;
      const there = heldBy(path);
      if (missing(truth, there) > 0) figures.unfolded[how]++;
      figures.notSaved += [...saved].filter(([id, label]) => !truth.open.has(id) && there.get(id) !== label).length;

      const next = await start('stdio');
      await next.open(uri, story);
      await next.flush(uri);
      await next.shutDown();
      const lost = compare(truth, heldBy(path));
      figures.lost += lost;
      figures.lostBy[how] += lost;
      if (process.stderr.isTTY) process.stderr.write(`\r${figures.kills} kills, ${figures.lost} lost`);
    }
    figures.left.push(...leftIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives back what was told to be saved last: the labels by id. */
async function annotateUntilEnd(
  server: ServerProcess,
  uri: string,
  dice: Random,
  truth: Truth,
  figures: KillFigures,
  how: End,
): Promise<ReadonlyMap<string, string>> {
  let saved = new Map<string, string>();
  let isOver = false;
  /** Changed since something was told to be saved. */
  let touched = new Set<string>();
  server.onAnnotations(({ saving, views }: Annotations) => {
    if (saving !== 'saved' || isOver) return;
    saved = new Map(views.map(({ id, label }) => [id, label]));
    touched = new Set(truth.open);
  });
  await server.open(uri, story);
  const pace = [0, 0, 5, 60][dice.between(0, 4)];
  const acknowledgedBefore = figures.acknowledged;
  const time = 5 + dice.between(0, 900);
  // from the opening; or from the first answer, which a busy machine gives late
  let until = dice.between(0, 4) === 0 ? Date.now() + time : Date.now() + longestWait;
  let count = 0;
  const asked: Promise<void>[] = [];
  while (Date.now() < until) {
    const known = [...truth.labels.keys()].filter((id) => !truth.open.has(id));
    const id = known.length > 30 || dice.between(0, 4) === 0 ? known[dice.between(0, known.length)] : undefined;
    const label = `label ${figures.kills} ${++count}`;
    const removes = id !== undefined && dice.between(0, 3) > 0;
    const operation: Operation =
      id === undefined
        ? { kind: 'label', targets: [[wordRange(dice)]], label }
        : removes
          ? { kind: 'remove', ids: [id] }
          : { kind: 'relabel', ids: [id], label };
    if (id !== undefined) {
      truth.open.add(id);
      touched.add(id);
    }
    const start = performance.now();
    const answered = server.apply(uri, operation).then(
      (answer) => {
        if (isOver || !answer?.done) return;
        until = Math.min(until, Date.now() + time);
        figures.answers.push(performance.now() - start);
        figures.acknowledged++;
        for (const one of answer.ids) {
          if (removes) truth.labels.delete(one);
          else truth.labels.set(one, label);
          if (removes) truth.removed.add(one);
          truth.open.delete(one);
        }
      },
      () => undefined,
    );
    asked.push(answered);
    if (pace > 0) await new Promise((resolve) => setTimeout(resolve, dice.between(0, 2 * pace)));
    else if (dice.between(0, 4) > 0) await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
  if (figures.acknowledged === acknowledgedBefore) figures.early++;
  await server.end(how);
  isOver = true;
  await Promise.race([Promise.all(asked), new Promise((resolve) => setTimeout(resolve, 20))]);
  for (const id of touched) saved.delete(id);
  return saved;
}

/** How much of what was acknowledged is not there. */
function missing({ labels, removed, open }: Truth, there: ReadonlyMap<string, string>): number {
  const changed = [...labels].filter(([id, label]) => !open.has(id) && there.get(id) !== label);
  return changed.length + [...removed].filter((id) => there.has(id)).length;
}

/** How much is lost; what was not answered is taken as it is found. */
function compare(truth: Truth, there: ReadonlyMap<string, string>): number {
  const lost = missing(truth, there);
  for (const all of [truth.open, truth.labels, truth.removed]) all.clear();
  for (const [id, label] of there) truth.labels.set(id, label);
  return lost;
}

function heldBy(article: string): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readFileSync(`${article}.anno.json`, 'utf8');
  } catch {
    return new Map();
  }
  const read = readSidecar(text);
  if ('error' in read) throw new Error(`line ${read.line}: ${read.error}`);
  return new Map(read.annotations.map(({ id, body }) => [id, body.kind === 'label' ? body.label : '']));
}

const leftIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^story\.txt(\.anno\.json)?$/.test(entry.name))
    .map(({ name }) => name);
