import type { Participant } from '../analysis';
import type { NounChunk } from '../syntax/syntax';
import type { Scene } from './scene';
import type { Trigger } from './triggers';

/** Kinds whose possessor or "of" undergoes them: "his arrest", "the death of". */
const undergone = new Set(
  (
    'Killing Death Injury Arrest Charge Trial Conviction Acquittal Sentence Extradition Deportation Release Execution ' +
    'Dismissal Appointment Murder Burial Birth Suicide Hiring Promotion ' +
    'Capture Captivity Hostage Poisoning Massacre Bombing Shelling Sale Launch Publication Damage Closure Looting ' +
    'Evacuation Invasion'
  ).split(' '),
);
/** Verbs without object whose subject undergoes them. */
const suffered =
  /^(?:die|perish|drown|fall|collapse|sink|burn|capsize|crash|explode|drop|plunge|tumble|slump|decline)$/;
const light = new Set(
  (
    'hold launch stage carry make give mount conduct begin start sign reach announce declare commit win lose take lead ' +
    'join attend host deliver call'
  ).split(' '),
);

/** Who did it and to whom, where the sentence says so: subject, object, "by", "of", "on", "against", "between", possessors. */
export function participantsOf(scene: Scene, trigger: Trigger): Participant[] {
  const found = new Map<string, Participant['role']>();
  const add = (chunk: NounChunk | null, role: Participant['role']): void => {
    for (const one of chunk ? coordinated(scene, chunk) : []) {
      const entity = scene.entityOf(one);
      if (entity && entity.type !== 'place' && !found.has(entity.id)) found.set(entity.id, role);
    }
  };
  if (trigger.form === 'verb') ofVerb(scene, trigger, add);
  else ofNoun(scene, trigger, add);
  return [...found].map(([entity, role]) => ({ entity, role }));
}

type Add = (chunk: NounChunk | null, role: Participant['role']) => void;

function ofVerb(scene: Scene, { head }: Trigger, add: Add): void {
  const group = scene.groupAt(head);
  if (!group) return;
  const subject = scene.subjectOf(head);
  const reduced = !group.finite && scene.tag(head) === 'VBN';
  const object = scene.objectOf(group);
  const intransitive = !object && suffered.test(group.lemma);
  add(subject, group.passive || reduced || intransitive ? 'patient' : 'agent');
  add(object, group.passive ? 'other' : 'patient');
  const by = behind(scene, group.last, object, /^(?:by|with|against)$/);
  if (by) add(by.chunk, by.word === 'by' ? 'agent' : 'other');
}

function ofNoun(scene: Scene, { first, last, head, kind }: Trigger, add: Add): void {
  const passive = undergone.has(kind.name.split(' ')[0]);
  for (let i = last, n = 0; n < 3; n++) {
    const word = scene.word(i);
    const chunk = scene.chunkAt(i + 1);
    if (!chunk || chunk.first !== i + 1) break;
    const role =
      word === 'by' || word === 'between' || word === 'among'
        ? 'agent'
        : word === 'of'
          ? passive
            ? 'patient'
            : 'agent'
          : word === 'on' || word === 'against'
            ? 'patient'
            : word === 'with'
              ? 'other'
              : null;
    if (!role) break;
    add(chunk, role);
    i = chunk.last;
    if (word === 'between' && scene.word(i) === 'and') add(scene.chunkAt(i + 1), role);
  }
  const own = scene.chunkAt(first);
  if (own) addPossessor(scene, own, first, passive ? 'patient' : 'agent', add);
  const clause = scene.clauseAt(head);
  const verb = clause ? scene.article.syntax.verbGroups[clause.verb] : undefined;
  if (verb && light.has(verb.lemma) && scene.objectOf(verb) === own && !verb.passive)
    add(scene.subjectOf(verb.head), 'agent');
}

/** "Hizbollah's attack", "its attack": the chunk before the 's, or the pronoun. */
function addPossessor(scene: Scene, own: NounChunk, first: number, role: Participant['role'], add: Add): void {
  for (let i = own.first; i < first; i++)
    if (/^(?:POS|PRP\$)$/.test(scene.tag(i) ?? ''))
      return add(
        {
          first: own.first,
          last: scene.tag(i) === 'POS' ? i : i + 1,
          head: Math.max(own.first, scene.tag(i) === 'POS' ? i - 1 : i),
        },
        role,
      );
  if (scene.tag(own.first - 1) === 'POS') add(scene.chunkAt(own.first - 2), role);
}

/** The noun phrase behind one of these prepositions, right behind the verb or its object. */
function behind(
  scene: Scene,
  from: number,
  object: NounChunk | null,
  words: RegExp,
): { word: string; chunk: NounChunk } | null {
  let i = object ? object.last : from;
  for (let n = 0; n < 4; n++) {
    if (words.test(scene.word(i))) {
      const chunk = scene.chunkAt(i + 1);
      return chunk?.first === i + 1 ? { word: scene.word(i), chunk } : null;
    }
    i++;
  }
  return null;
}

/** "The army and Hizbollah": up to three phrases joined by "and" or a comma. */
function coordinated(scene: Scene, chunk: NounChunk): NounChunk[] {
  const all = [chunk];
  for (let n = 0, c = chunk; n < 2; n++) {
    const at = scene.word(c.first - 1) === 'and' ? c.first - 2 : -1;
    const before = at >= 0 ? scene.chunkAt(at) : null;
    if (!before || before.last !== c.first - 1) break;
    all.push(before);
    c = before;
  }
  for (let n = 0, c = chunk; n < 2; n++) {
    const next = scene.word(c.last) === 'and' ? scene.chunkAt(c.last + 1) : null;
    if (!next || next.first !== c.last + 1 || scene.groupAt(next.last)?.first === next.last) break;
    all.push(next);
    c = next;
  }
  return all;
}
