import type { Participant } from '../../analysis';
import type { NounChunk } from '../../syntax/syntax';
import type { Scene } from '../scene';
import type { Trigger } from '../senses/triggers';

type Role = Participant['role'];
/** Takes what a phrase refers to for a participant. */
type Add = (chunk: NounChunk | null, role: Role) => void;

/** How many prepositional phrases after a noun are read. */
const phrasesAfterNoun = 3;
/** How many tokens after a verb's phrase a preposition is looked for. */
const prepositionReach = 4;
/** How many phrases are joined to one on each side. */
const joinedPhrases = 2;

/** Who did it and to whom, where the sentence says so: subject, object, "by", "of", "on", "against", "between", possessors. */
export function participantsOf(scene: Scene, trigger: Trigger): Participant[] {
  const found = new Map<string, Role>();
  const add = (chunk: NounChunk | null, role: Role): void => {
    for (const one of chunk ? coordinated(scene, chunk) : []) {
      const entity = scene.entityOf(one);
      if (entity && entity.type !== 'place' && !found.has(entity.id)) found.set(entity.id, role);
    }
  };
  if (trigger.form === 'verb') ofVerb(scene, trigger, add);
  else ofNoun(scene, trigger, add);
  return [...found].map(([entity, role]) => ({ entity, role }));
}

function ofVerb(scene: Scene, { head }: Trigger, add: Add): void {
  const group = scene.groupAt(head);
  if (!group) return;
  const { undergoing, afterVerb } = scene.language.participants;
  const isReduced = !group.finite && scene.tag(head) === 'VBN';
  const object = scene.objectOf(group);
  const isUndergone = group.passive || isReduced || (!object && undergoing.has(group.lemma));
  add(scene.subjectOf(head), isUndergone ? 'patient' : 'agent');
  add(object, group.passive ? 'other' : 'patient');
  const start = object ? object.last : group.last;
  for (let i = start; i < start + prepositionReach; i++) {
    const role = afterVerb.get(scene.word(i));
    if (role) return add(scene.objectAfter(i), role);
  }
}

function ofNoun(scene: Scene, trigger: Trigger, add: Add): void {
  const { first, last, head, kind } = trigger;
  const { helping } = scene.language.participants;
  const whose: Role = scene.kinds.isUndergone(kind) ? 'patient' : 'agent';
  addAfterNoun(scene, last, whose, add);
  const own = scene.chunkAt(first);
  if (own) addPossessor(scene, own, first, whose, add);
  const verb = scene.verbOf(scene.clauseAt(head));
  if (verb && helping.has(verb.lemma) && scene.objectOf(verb) === own && !verb.passive)
    add(scene.subjectOf(verb.head), 'agent');
}

/** "The attack by the army on the town", "the talks between the army and the rebels". */
function addAfterNoun(scene: Scene, last: number, whose: Role, add: Add): void {
  const { afterNoun, between, and } = scene.language.participants;
  for (let i = last, n = 0; n < phrasesAfterNoun; n++) {
    const word = scene.word(i);
    const chunk = scene.objectAfter(i);
    const found = afterNoun.get(word);
    if (!chunk || !found) return;
    const role = found === 'whose' ? whose : found;
    add(chunk, role);
    i = chunk.last;
    if (word === between && scene.word(i) === and) add(scene.chunkAt(i + 1), role);
  }
}

/** "Hizbollah's attack", "its attack": the chunk before the 's, or the pronoun. */
function addPossessor(scene: Scene, own: NounChunk, first: number, role: Role, add: Add): void {
  for (let i = own.first; i < first; i++) {
    const tag = scene.tag(i);
    if (tag === 'POS') return add({ first: own.first, last: i, head: Math.max(own.first, i - 1) }, role);
    if (tag === 'PRP$') return add({ first: own.first, last: i + 1, head: Math.max(own.first, i) }, role);
  }
  if (scene.tag(own.first - 1) === 'POS') add(scene.chunkAt(own.first - 2), role);
}

/** "The army and Hizbollah": up to three phrases joined by "and". */
function coordinated(scene: Scene, chunk: NounChunk): NounChunk[] {
  const { and } = scene.language.participants;
  const all = [chunk];
  for (let n = 0, c = chunk; n < joinedPhrases; n++) {
    const at = scene.word(c.first - 1) === and ? c.first - 2 : -1;
    const before = at >= 0 ? scene.chunkAt(at) : null;
    if (!before || before.last !== c.first - 1) break;
    all.push(before);
    c = before;
  }
  for (let n = 0, c = chunk; n < joinedPhrases; n++) {
    const next = scene.word(c.last) === and ? scene.objectAfter(c.last) : null;
    if (!next || scene.groupAt(next.last)?.first === next.last) break;
    all.push(next);
    c = next;
  }
  return all;
}
