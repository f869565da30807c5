import type { VerbWords } from '../../../core/syntax/language';
import { wordList } from '../../../core/text/wordLists';

/** Some forms of an auxiliary, and what they serve. */
interface AuxiliaryForms {
  readonly verb: keyof VerbWords['auxiliaries'];
  readonly forms: string;
  /** The tense that they make with a verb in -ing that was taken for a noun. */
  readonly progressive?: 'present' | 'past';
  /** With "not" they show that the noun after it is a verb. */
  readonly negatable?: true;
  /** Too rare to tell a participle from a past tense. */
  readonly rare?: true;
}

/** Every form of the auxiliaries. "'s" and "'d" are forms of two. */
const auxiliaryForms: readonly AuxiliaryForms[] = [
  { verb: 'be', forms: "is are 's 're", progressive: 'present' },
  { verb: 'be', forms: 'was were', progressive: 'past' },
  { verb: 'be', forms: "be am been being 'm" },
  { verb: 'be', forms: 'ai', rare: true },
  { verb: 'have', forms: "have has had having 've 's 'd" },
  { verb: 'do', forms: 'do does did', negatable: true },
  { verb: 'do', forms: 'doing' },
  { verb: 'get', forms: 'get gets got getting' },
  { verb: 'get', forms: 'gotten', rare: true },
];

const formsWhere = (holds: (row: AuxiliaryForms) => boolean): ReadonlySet<string> =>
  new Set(auxiliaryForms.filter(holds).flatMap(({ forms }) => wordList(forms)));

/** By verb, for verb groups. */
export const auxiliaries: VerbWords['auxiliaries'] = {
  be: formsWhere(({ verb }) => verb === 'be'),
  have: formsWhere(({ verb }) => verb === 'have'),
  do: formsWhere(({ verb }) => verb === 'do'),
  get: formsWhere(({ verb }) => verb === 'get'),
};

/** After one of these a past form is a participle. */
export const beforeParticiple = formsWhere(({ verb, rare }) => verb !== 'do' && !rare);

/** "do", "does" and "did": "did not ⟦vote⟧". */
export const negatableDo = formsWhere(({ negatable }) => negatable === true);

/** Forms of "be" → the tense that they make with a verb in -ing. */
export const progressiveBe: ReadonlyMap<string, 'present' | 'past'> = new Map(
  auxiliaryForms.flatMap(({ forms, progressive }) =>
    progressive ? wordList(forms).map((form) => [form, progressive] as const) : [],
  ),
);

/** A modal verb as it is written. The tagger knows more of them by itself. */
interface Modal {
  readonly form: string;
  /** In full, where it is clipped. */
  readonly full?: string;
  /** The tense that it makes; present where none stands here. */
  readonly tense?: 'future' | 'past';
  /** It does not show that the noun after it is a verb: "'d" may be "had". */
  readonly doubtful?: true;
}

export const modals: readonly Modal[] = [
  { form: 'will', tense: 'future' },
  { form: "'ll", full: 'will', tense: 'future' },
  { form: 'wo', full: 'will', tense: 'future' },
  { form: 'shall', tense: 'future' },
  { form: 'sha', full: 'shall', tense: 'future', doubtful: true },
  { form: 'would', tense: 'past' },
  { form: 'could', tense: 'past' },
  { form: 'might', tense: 'past' },
  { form: "'d", full: 'would', tense: 'past', doubtful: true },
  { form: 'can' },
  { form: 'ca', full: 'can' },
  { form: 'may' },
  { form: 'should' },
  { form: 'must' },
];
