/** People's annotations at size: each of these may cost no more than in proportion to the text and what is said about it. */
import { mergeSidecars } from '../../src/annotations/merge';
import type { Annotation } from '../../src/annotations/model';
import { describe } from '../../src/annotations/anchoring/describe';
import { plan } from '../../src/annotations/operations/plan';
import { readSidecar } from '../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { views } from '../../src/service/annotations/views';
import { createLines } from '../../src/core/text/lines';
import { Session } from '../../src/server/annotations/session';
import { layoutOnly } from '../../src/server/articles/limits';
import { seconds, slope } from './growth';
import { proseOf } from './texts';

const sizes = [1250, 2500, 5000, 10_000];
/**
 * What is linear measures up to 1.7 here: its memory grows out of the caches, and common words have more places to look at, up
 * to a bound.
 */
const steepest = 1.8;

interface Case {
  readonly text: string;
  readonly sidecar: string;
  readonly session: Session;
}

let ids = 0;
const mint = () => `urn:uuid:${String(++ids).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** The samples' words in paragraphs of sixty, drawn at random, so that no two are the same and common words stay common. */
function textOf(length: number): string {
  const words = proseOf(20_000).split(/\s+/);
  let [text, state, count] = ['', 1, 0];
  while (text.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += words[(state >>> 8) % words.length] + (++count % 60 === 0 ? '\n\n' : ' ');
  }
  return text;
}

/** Labels one to four words long, all over a text of twenty characters a label. */
function caseOf(count: number): Case {
  const text = textOf(count * 20);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const spans = Array.from({ length: count }, (_, i) => {
    const at = Math.floor((i * (words.length - 4)) / count);
    const last = words[at + (i % 4)];
    return { start: words[at].index, end: last.index + last[0].length };
  });
  const annotations: Annotation[] = describe(text, spans).map((selector) => ({
    id: mint(),
    body: { kind: 'label', label: 'Claim' },
    selectors: [selector],
  }));
  const sidecar = writeSidecar(annotations, 'story.txt');
  return { text, sidecar, session: opened(text, sidecar) };
}

function opened(text: string, sidecar: string): Session {
  const read = readSidecar(sidecar);
  if ('error' in read) throw new Error(`line ${read.line}: ${read.error}`);
  const session = new Session(() => text, mint);
  session.adopt(read);
  return session;
}

function keystroke({ text, session }: Case): void {
  const at = text.length >> 1;
  session.edit([{ start: at, end: at, text: 'x' }]);
  session.edit([{ start: at, end: at + 1, text: '' }]);
  if (session.placed.length === 0) throw new Error('lost');
}

function label({ text, session }: Case): void {
  const at = text.indexOf(' ', text.length >> 1) + 1;
  const planned = plan(
    { kind: 'label', targets: [[{ start: at, end: at + 9 }]], label: 'Doubt' },
    {
      text,
      analysis: layoutOnly(''),
      placed: session.placed,
      lexicon: undefined,
      mint,
    },
  );
  if (!planned.done) throw new Error(planned.message);
  session.make(planned.changes);
  session.make(planned.changes.map(({ id, before, after }) => ({ id, before: after, after: before })));
  if (session.placed.length === 0) throw new Error('lost');
}

const works: Readonly<Record<string, (one: Case) => void>> = {
  open: ({ text, sidecar }) => opened(text, sidecar),
  'open, text changed all over': ({ text, sidecar }) => opened(text.replaceAll(' the ', ' that '), sidecar),
  'two keystrokes': keystroke,
  'label and undo': label,
  show: ({ text, session }) => views(session.placed, createLines(text)),
  write: ({ session }) => session.write('story.txt'),
  'article saved': ({ session }) => session.articleSaved(),
  merge: ({ sidecar }) => mergeSidecars(sidecar, sidecar.replace('"Claim"', '"Doubt"'), sidecar),
};

const cases = sizes.map(caseOf);
console.log(`Annotations: ${sizes.join(', ')} labels`);
for (const [name, work] of Object.entries(works)) {
  const times = cases.map((one) => seconds(() => work(one)));
  const growth = slope(sizes.map((size, i) => [size, times[i]] as const));
  const isSteep = growth > steepest && times[times.length - 1] > 0.005;
  if (isSteep) process.exitCode = 1;
  const figures = times.map((time) => `${(1000 * time).toFixed(1)} ms`).join(', ');
  console.log(
    `  ${name.padEnd(28)} ${figures}, growth ${growth.toFixed(2)}${isSteep ? ` — more than ${steepest}` : ''}`,
  );
}
