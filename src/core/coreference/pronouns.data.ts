import type { Sex } from './nouns.data';

export type PronounKind = 'he' | 'it' | 'they' | 'I' | 'who';

export interface PronounForm {
  readonly kind: PronounKind;
  readonly sex: Sex;
  /** Refers back to the subject of its own clause. */
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

const form = (kind: PronounKind, sex: Sex, reflexive = false, possessive = false): PronounForm => ({ kind, sex, reflexive, possessive });

/** Pronouns that are resolved; "you" and generic "one" are not. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', form('he', 'm')], ['him', form('he', 'm')], ['his', form('he', 'm', false, true)], ['himself', form('he', 'm', true)],
  ['she', form('he', 'f')], ['her', form('he', 'f', false, true)], ['hers', form('he', 'f', false, true)], ['herself', form('he', 'f', true)],
  ['it', form('it', null)], ['its', form('it', null, false, true)], ['itself', form('it', null, true)],
  ['they', form('they', null)], ['them', form('they', null)], ['their', form('they', null, false, true)],
  ['theirs', form('they', null, false, true)], ['themselves', form('they', null, true)],
  ['i', form('I', null)], ['me', form('I', null)], ['my', form('I', null, false, true)], ['mine', form('I', null, false, true)],
  ['myself', form('I', null, true)], ['we', form('I', null)], ['us', form('I', null)], ['our', form('I', null, false, true)],
  ['ours', form('I', null, false, true)], ['ourselves', form('I', null, true)],
  ['who', form('who', null)],
]);
