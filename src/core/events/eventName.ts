import type { Entity } from '../analysis';
import type { Mention } from './mentions/mention';
import type { Scene } from './scene';

/** What an event is called: its own name, its kind ("Ceasefire"), or that with whom it happened to ("Arrest of Ana Ruiz"). */
export function nameOf(scene: Scene, mentions: readonly Mention[]): string {
  const { form, kind } = mentions[0].trigger;
  const patient = form !== 'name' && kind.rule?.personal ? namedPatient(scene, mentions) : undefined;
  return patient ? scene.language.labels.ofPatient(kind.name, patient.name) : kind.name;
}

/** Whom it happened to, if by name. After a verb, the first noun for it is asked before: "killed him … the killing of Ana Ruiz". */
function namedPatient({ entities }: Scene, mentions: readonly Mention[]): Entity | undefined {
  const noun = mentions[0].trigger.form === 'verb' ? mentions.find((m) => m.trigger.form === 'noun') : undefined;
  for (const { participants } of noun ? [noun, ...mentions] : mentions)
    for (const { role, entity } of participants)
      if (role === 'patient' && entities.get(entity)?.named) return entities.get(entity);
  return undefined;
}
