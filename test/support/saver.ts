/**
 * A process that saves an article's annotations over and over, for a test that kills it: `saver URI LAST`, where LAST may be Infinity. Goes on from what
 * the sidecar holds, and tells on standard output of each save that is done.
 */
import { writeSync } from 'node:fs';
import type { Annotation } from '../../src/annotations/model';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { diskFiles } from '../../src/server/annotations/files/diskFiles';
import { SidecarFile } from '../../src/server/annotations/files/sidecarFile';

const [, , uri, last] = process.argv;

async function main(): Promise<void> {
  let annotations: readonly Annotation[] = [];
  const text = () => writeSidecar(annotations, 'story.txt');
  const adopt = (read: { annotations: readonly Annotation[] }) => {
    annotations = read.annotations;
  };
  const place = { uri, name: 'story.txt.anno.json', files: diskFiles(), journals: null };
  const owner = { text, isEmpty: () => false, adopt, onChange: () => undefined, warn: () => undefined };
  const file = new SidecarFile(place, owner, writeSidecar([], 'story.txt'), Promise.resolve(null));
  await file.sync();
  const newest = annotations[annotations.length - 1]?.body;
  for (let i = newest?.kind === 'label' ? Number(newest.label) + 1 : 1; i <= Number(last); i++) {
    annotations = [...annotations.slice(-40), labelled(i)];
    await file.save({ before: [], after: [] });
    if (file.saving.state !== 'saved') throw new Error(file.saving.notice ?? '');
    writeSync(1, `${i}\n`);
  }
}

function labelled(i: number): Annotation {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  const selector = { exact: 'the strike', prefix: 'began '.repeat(20), suffix: 'ended '.repeat(20), hint: null };
  return { id, body: { kind: 'label', label: String(i) }, selectors: [selector] };
}

void main();
