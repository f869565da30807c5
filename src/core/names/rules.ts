import type { RuleInfo } from '../ruleInfo';

/**
 * The rules by which names are found, typed and placed, in the order in which they are asked. A language's own cues are
 * described where they stand (`names/cues/` of the language).
 */
export const nameRules = {
  recognizer: {
    description: 'The trained recognizer reads these words as a name of this type.',
    example: 'Rain fell on ⟦Vienna⟧ on Friday.',
  },
  'known-name': {
    description: 'The name is written down as an organization’s, or nearly always is one in the news.',
    example: '⟦Hizbullah⟧ said no.',
    score: 0.8,
  },
  'dateline-place': {
    description: 'The dateline names places.',
    example: '⟦TAMBORA⟧ (Acme News) — It rained.',
    score: 0.97,
  },
  'dateline-agency': {
    description: 'What stands in brackets after the dateline’s places is a news agency.',
    example: 'TAMBORA (⟦Acme News⟧) — It rained.',
    score: 0.97,
  },
  'credit-agency': {
    description: 'A photograph’s credit names an agency.',
    example: 'date 2020-01-02 Ships in port (⟦Meridian⟧ photo)\n\nThe ships left on Friday, officials said.',
    score: 0.97,
  },
  'credit-photographer': {
    description: 'A photograph’s credit names the photographer after a slash.',
    example: 'date 2020-01-02 Ships in port (Meridian photo/⟦Ana Ruiz⟧)\n\nThe ships left on Friday, officials said.',
    score: 0.97,
  },
  'joined-names-split': {
    description: 'Two names with a small word between them were read as one; each half is a name by itself.',
    example: 'It rained in ⟦Romania⟧ and ⟦Georgia⟧.',
  },
  'possessor-apart': {
    description: 'The owner before a possessive ending is a name by itself.',
    example: '⟦Xanadu⟧’s Al Balad TV went off the air.',
    score: 0.5,
  },
  'group-apart': {
    description: 'A people before a name that also stands alone is a name of its own.',
    example: '⟦Christian⟧ ⟦Beirut⟧ is calm. Beirut is not.',
    score: 0.5,
  },
  'hyphen-between-names': {
    description: 'Two names are joined by a hyphen.',
    example: 'The ⟦Georgia⟧-⟦Armenia⟧ border is shut.',
    score: 0.5,
  },
  'group-before-noun': {
    description: 'A word of faith, leaning or descent stands before a common noun.',
    example: 'The ⟦Shiite⟧ militia left.',
    score: 0.8,
  },
  'legal-form': {
    description: 'The legal form after a comma ends a company’s name.',
    example: '⟦Zorbana Airlines, Inc.⟧ lost money.',
    score: 0.9,
  },
  'organization-head': {
    description: 'The last word of the name says that it is an organization’s.',
    example: 'The ⟦National Library⟧ keeps 114 of them.',
    score: 0.6,
  },
  demonym: {
    description: 'The word names the people of a country, faith or party.',
    example: '⟦North Korean⟧ troops left.',
    score: 0.9,
  },
  'abbreviation-defined': {
    description: 'An abbreviation in brackets stands right after the words whose letters it has.',
    example: 'The ⟦Organisation for Cheap Wine⟧ (⟦OCW⟧) met.',
    score: 0.92,
  },
  'surname-of-full-name': {
    description: 'The word is the last of a person’s full name in the article.',
    example: 'Amina Okoye arrived. ⟦Okoye⟧ spoke.',
  },
  'first-name-of-full-name': {
    description: 'The word is the first of a person’s full name in the article.',
    example: 'Oyelu Danjuma sings. ⟦Oyelu⟧ was born in May.',
  },
  'part-of-longer-name': {
    description: 'The words are a part of a longer name in the article.',
    example: 'Northwind Steel Company is closed. Workers of ⟦Northwind⟧ went home.',
  },
  'same-name-elsewhere': {
    description: 'The same name is clearer elsewhere in the article.',
    example: 'In ⟦Homs⟧ it rained. Homs was quiet.',
  },
  'words-beside': {
    description: 'The words next to the name, or the names it is listed with, say its type.',
    example: 'Ships left for ⟦Zorbana⟧, London and Paris.',
  },
  'state-after-place': {
    description: 'A state’s abbreviation follows a place after a comma.',
    example: 'The fire in Salem, ⟦Mass.⟧, is out.',
    score: 0.85,
  },
  gazetteer: {
    description: 'The gazetteer has a place of this name.',
    example: 'Rain fell on ⟦Vienna⟧ on Friday.',
  },
  'gazetteer-transliterated': {
    description: 'The gazetteer has a place of this name in another transliteration.',
    example: 'Syrian soldiers entered ⟦Deir al-Zour⟧ on Friday.',
  },
  'country-in-article': {
    description: 'Of the places of this name, the one lies in a country that the article speaks of.',
    example: 'Lebanese soldiers left Beirut for ⟦Tripoli⟧, in the north of Lebanon.',
  },
  'holder-after-place': {
    description: 'The state or country after the place and a comma says where it lies.',
    example: 'The fair is in ⟦Dublin⟧, Ohio, on Monday.',
  },
  'project-lexicon': {
    description: 'The project’s lexicon has the name.',
    example: 'The ⟦Blue Book⟧ is out.',
    score: 0.99,
  },
  'mention-corrected': {
    description: 'A person said that these words are a name, or another mention, of this type.',
    example: '⟦Georgia⟧ told the court so.',
    score: 1,
  },
  'alias-corrected': {
    description: 'A person said that the entity is also called this.',
    example: 'The Bank of England met. The ⟦Old Lady⟧ raised rates.',
    score: 0.98,
  },
  'same-name-corrected': {
    description: 'A person said what the same name is elsewhere in the article.',
    example: 'The Blue Book is out. Nobody read the ⟦Blue Book⟧.',
    score: 0.98,
  },
} as const satisfies Record<string, RuleInfo>;

export type NameRuleId = keyof typeof nameRules;

/** The rules that give what they conclude the same score wherever nothing else is known. */
export type ScoredNameRuleId = {
  [Id in NameRuleId]: (typeof nameRules)[Id] extends { readonly score: number } ? Id : never;
}[NameRuleId];
