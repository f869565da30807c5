import type { NounChunk } from '../../syntax/syntax';
import type { Scene } from '../scene';

/** Whether a noun phrase names a person or group of people: by its entity, else by its name's type, else by its noun. */
export function isPeople(scene: Scene, chunk: NounChunk | null): boolean {
  if (!chunk) return false;
  const { head } = chunk;
  const tag = scene.tag(head);
  const type = scene.entityOf(chunk)?.type ?? scene.nameTypeAt(head);
  if (type)
    return type === 'person' || type === 'group' || (type === 'organization' && (tag === 'NNP' || tag === 'NNPS'));
  const { people } = scene.language;
  return (
    people.has(scene.lemma(head)) || people.has(scene.word(head)) || (tag === 'CD' && chunk.last - chunk.first === 1)
  );
}
