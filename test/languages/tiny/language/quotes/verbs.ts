import type { Complement, ReportingVerb } from '../../../../../src/core/quotes/language';

const reporting = (complements: readonly Complement[], more: Partial<ReportingVerb> = {}): ReportingVerb => ({
  complements: new Set(complements),
  addressee: 'none',
  addresseeAfter: new Set(),
  parenthetical: true,
  thought: false,
  impersonal: false,
  negatable: false,
  hearsay: false,
  modal: false,
  asks: false,
  participle: false,
  quotesOthers: false,
  onlyWith: null,
  particle: null,
  idiom: null,
  ...more,
});

const statement = reporting(['that-clause', 'quotation']);

export const verbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ['diri', statement],
  ['aldoni', statement],
  ['respondi', statement],
  ['averti', statement],
  ['demandi', reporting(['question', 'quotation'], { asks: true })],
]);
