import type { Sex } from '../nouns.data';

export type PronounKind = 'he' | 'it' | 'they' | 'I' | 'we' | 'who';

export interface PronounForm {
  readonly kind: PronounKind;
  readonly sex: Sex;
  /** Refers back to the subject of its own clause. */
  readonly reflexive: boolean;
  /** Always possessive; "her" and "his" may not be, their tag tells. */
  readonly possessive: boolean;
}

const form = (kind: PronounKind, sex: Sex, reflexive = false, possessive = false): PronounForm => ({
  kind,
  sex,
  reflexive,
  possessive,
});

/** Pronouns that are resolved; "you" and generic "one" are not. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', form('he', 'm')],
  ['him', form('he', 'm')],
  ['his', form('he', 'm')],
  ['himself', form('he', 'm', true)],
  ['she', form('he', 'f')],
  ['her', form('he', 'f')],
  ['hers', form('he', 'f')],
  ['herself', form('he', 'f', true)],
  ['it', form('it', null)],
  ['its', form('it', null)],
  ['itself', form('it', null, true)],
  ['they', form('they', null)],
  ['them', form('they', null)],
  ['their', form('they', null, false, true)],
  ['theirs', form('they', null, false, true)],
  ['themselves', form('they', null, true)],
  ['i', form('I', null)],
  ['me', form('I', null)],
  ['my', form('I', null)],
  ['mine', form('I', null)],
  ['myself', form('I', null, true)],
  ['we', form('we', null)],
  ['us', form('we', null)],
  ['our', form('we', null)],
  ['ours', form('we', null)],
  ['ourselves', form('we', null, true)],
  ['who', form('who', null)],
]);
