import assert from 'node:assert/strict';
import type { Entity, Evidence, Span } from '../../../src/core/analysis';
import { coreferenceRules, type CoreferenceRule } from '../../../src/core/coreference/rules';
import { articleOf } from '../../../scripts/reading/article';
import { chainsOf } from '../../support/coreference';
import { readMarked } from '../../../scripts/reading/marked';

/** Rules that only what a person says sets off: corrections.test.ts has their tests. */
type CorrectionRule =
  'identity-corrected' | 'other-name' | 'same-entity-corrected' | 'name-corrected' | 'role-corrected';

/** Rules that say something of one span alone: a mention of its own, a role. */
type RuleOfOne = 'first-mention' | 'title-before-name';

type LinkRule = Exclude<CoreferenceRule, CorrectionRule | RuleOfOne>;

interface Sentences {
  /** The two marked mentions are one, and the rule says so. */
  readonly matches: readonly string[];
  /** The two marked mentions are not one. */
  readonly rejects: readonly string[];
}

/** Besides the example of each rule. A new rule must have sentences: the type says so. */
const sentences: Readonly<Record<LinkRule, Sentences>> = {
  'same-name': {
    matches: [
      '⟦Ana Ruiz⟧ sang. Ben Okri danced. ⟦Ana Ruiz⟧ bowed.',
      'Americans voted. An ⟦American⟧ won, and ⟦Americans⟧ cheered.',
    ],
    rejects: ['⟦Ana Ruiz⟧ sang. ⟦Ben Okri⟧ danced.', 'The ⟦Ministry of Health⟧ and the ⟦Ministry of Finance⟧ agreed.'],
  },
  'spelling-variant': {
    matches: ['⟦Muammar Gaddafi⟧ spoke in Tripoli. ⟦Moammar Qadhafi⟧ left.'],
    rejects: [
      '⟦Hassan Rouhani⟧ spoke in Tehran. ⟦Hussein Rouhani⟧ left.',
      '⟦Bo Rodriguez⟧ spoke on Monday. Police said ⟦Rodrigues⟧ had left.',
    ],
  },
  'surname-of-full-name': {
    matches: [
      'President ⟦Bashar al-Assad⟧ spoke on Monday. Mr. ⟦Assad⟧ smiled.',
      '⟦George W. Bush⟧ spoke on Monday. Mr. ⟦Bush⟧ smiled.',
    ],
    rejects: ['⟦Ana Ruiz⟧ met ⟦Luis Ruiz⟧ on Monday.', 'Mr. ⟦Luis Ruiz⟧ spoke on Monday. Mrs. ⟦Ruiz⟧ smiled.'],
  },
  'given-name-of-full-name': {
    matches: ['⟦Ana Ruiz⟧ sang on Monday. "Thank you, ⟦Ana⟧," Ben Okri said.'],
    rejects: ['⟦Kim Novak⟧ sang on Monday. Luis Kim danced. Mr. ⟦Kim⟧ bowed.'],
  },
  'nearest-of-same-surname': {
    matches: ['Mrs. ⟦Maria Lopez⟧ and her brother Luis Lopez arrived. Mrs. ⟦Lopez⟧ spoke first.'],
    rejects: ['Mrs. ⟦Maria Lopez⟧ and her brother Luis Lopez arrived. Mr. ⟦Lopez⟧ spoke first.'],
  },
  'other-name-of-place': {
    matches: ['Trains to Mumbai were late. It rained in ⟦Bombay⟧ on Monday. Police in ⟦Mumbai⟧ made arrests.'],
    rejects: ['It rained in ⟦Auckland⟧ on Monday. It snowed in ⟦Oakland⟧ on Friday.'],
  },
  'acronym-of-name': {
    matches: ['⟦General Motors⟧ will close a plant. ⟦GM⟧ gave no reason.'],
    rejects: ['⟦General Motors⟧ will close a plant. ⟦IBM⟧ will not.'],
  },
  'defined-abbreviation': {
    matches: ['The ⟦New York Police Department⟧ (⟦NYPD⟧) said no.'],
    rejects: ['The ⟦Ministry of Health⟧ thanked the Red Cross (⟦IFRC⟧) on Monday.'],
  },
  'nickname-in-name': {
    matches: [
      '⟦William "Billy" Tate⟧, 40, was shot. Police said ⟦Billy Tate⟧ was safe.',
      '⟦Anna (Nina) Brandt⟧ sang on Monday. "Thank you, ⟦Nina⟧," Ben Okri said.',
    ],
    rejects: ['⟦Robert “Bobby” Kane⟧ coached the team. ⟦Billy Kane⟧ retired.'],
  },
  'other-name-said': {
    matches: [
      'Singer ⟦Ken Lammers⟧, whose stage name is ⟦Kid Vex⟧, was there.',
      '⟦Muhammad Saleh⟧, also known as ⟦Abu Omar⟧, was killed.',
      '⟦Muhammad Saleh⟧, better known by the nom de guerre ⟦Abu Omar⟧, was killed.',
      '⟦Ana Ruiz⟧ (née ⟦Gomez⟧) was born in Madrid.',
      '⟦Peter Novak⟧, a.k.a. ⟦Pedro Nunes⟧, fled.',
      'The ⟦Northern Rail Company⟧, formerly known as the ⟦Borland Line⟧, went bankrupt.',
      '⟦Dwayne Foss⟧, who performs as ⟦Rex Bolt⟧, sang on Monday.',
    ],
    rejects: [
      '⟦Ana Ruiz⟧, known to ⟦Ben Okri⟧, left on Monday.',
      '⟦Ana Ruiz⟧, formerly ⟦Ben Okri⟧’s lawyer, said no.',
      '⟦Ana Ruiz⟧, now called by ⟦Ben Okri⟧, said no.',
    ],
  },
  'party-of-members': {
    matches: [
      'The ⟦Conservative Party⟧ met in Leeds. The ⟦Conservatives⟧ chose a leader.',
      'The ⟦Social Democratic Party⟧ won in Berlin. The ⟦Social Democrats⟧ will govern.',
    ],
    rejects: [
      'The ⟦Conservative Party⟧ met in Leeds. A ⟦Conservative⟧ minister resigned.',
      'The ⟦Green Party⟧ won two seats. Two ⟦Greens⟧ stayed away.',
    ],
  },
  'short-form-of-name': {
    matches: ['The ⟦U.S. House of Representatives⟧ voted. The ⟦House of Representatives⟧ then rose.'],
    rejects: ['The ⟦House Judiciary Committee⟧ met. The ⟦Budget Committee⟧ did not.'],
  },
  'noun-comma-name': {
    matches: [
      '⟦The minister⟧, ⟦Ana Ruiz⟧, resigned on Monday.',
      '⟦The head⟧ of the clinic, ⟦Oluwaseun Adeyemi⟧, opened the ward on Friday.',
      'Dale Morton, ⟦his mother⟧, ⟦Ruth Morton⟧, and two friends came in.',
      'Queen Sofia died in 1960. ⟦Her grandson⟧, King ⟦Erik⟧, opened the bridge.',
    ],
    rejects: [
      '⟦The minister⟧, ⟦Ana Ruiz⟧, and Ben Okri left together.',
      'The son of ⟦the mayor⟧, ⟦Ana Ruiz⟧, resigned on Monday.',
      '⟦The minister⟧, who met ⟦Ana Ruiz⟧, resigned.',
    ],
  },
  'name-comma-noun': {
    matches: [
      '⟦Ana Ruiz⟧, ⟦a sculptor⟧, lives in Madrid.',
      '⟦Ana Ruiz⟧, ⟦head⟧ of the agency, resigned.',
      '⟦Ana Ruiz⟧, 61, ⟦a retired baker⟧, won.',
    ],
    rejects: ['⟦Ana Ruiz⟧, ⟦the mayor⟧ and the governor left together.', "⟦Ana Ruiz⟧, ⟦Ben Okri's lawyer⟧, said no."],
  },
  'noun-of-name': {
    matches: ['⟦The village⟧ of ⟦Ras Baalbek⟧ was empty.', '⟦The town⟧ of ⟦Arlon⟧, Belgium, was empty.'],
    rejects: ['⟦The mayor⟧ of ⟦Arlon⟧ resigned.'],
  },
  'name-is-noun': {
    matches: ['⟦Ana Ruiz⟧ was ⟦the first judge⟧ of the court.'],
    rejects: ['⟦Ana Ruiz⟧ is not ⟦a judge⟧ in Madrid.', '⟦Ana Ruiz⟧ may be ⟦a judge⟧ in Madrid.'],
  },
  'institution-of-country': {
    matches: ['⟦The Syrian government⟧ agreed. Rebels did not. ⟦Syria’s government⟧ had waited.'],
    rejects: ['⟦The Afghan army⟧ advanced. ⟦The Pakistani army⟧ stayed.'],
  },
  'institution-of-dateline-country': {
    matches: [
      'BEIRUT — ⟦The Lebanese government⟧ agreed on Monday. The Syrian government did not. ⟦The government⟧ had waited.',
    ],
    rejects: ['BEIRUT — ⟦The Syrian government⟧ agreed on Monday. ⟦The government⟧ had waited.'],
  },
  'same-noun': {
    matches: [
      '⟦A witness⟧ said the government had known. ⟦The witness⟧ was afraid.',
      '⟦A ferry⟧ sank off Samos on Monday. ⟦The ferry⟧ was full.',
      'Parliament passed ⟦a new law⟧ on Monday. Critics said ⟦the law⟧ would fail.',
    ],
    rejects: [
      '⟦A Western diplomat⟧ praised the plan. ⟦The Russian diplomat⟧ left.',
      '⟦A Western diplomat⟧ praised the plan. ⟦A diplomat⟧ left.',
      '⟦Two diplomats⟧ praised the plan. ⟦The diplomat⟧ left.',
      '⟦A passenger ferry⟧ sank on Monday. ⟦The car ferry⟧ was late.',
      'It was late in ⟦the day⟧. They spoke of ⟦the day⟧.',
    ],
  },
  'other-noun': {
    matches: [
      'Parliament passed ⟦a new law⟧ on Monday. Critics said ⟦the legislation⟧ would fail.',
      '⟦A cyclone⟧ hit Samos on Monday. ⟦The storm⟧ killed two people.',
    ],
    rejects: [
      '⟦A ferry⟧ and a tanker collided on Monday. ⟦The vessel⟧ was full.',
      '⟦A ferry⟧ sank on Monday. ⟦The aircraft⟧ was full.',
      '⟦Two ferries⟧ sank on Monday. ⟦The vessel⟧ was full.',
    ],
  },
  'holder-of-role': {
    matches: [
      'Prime Minister ⟦Ana Ruiz⟧ left Berlin on Monday. ⟦The minister⟧ was tired.',
      'Chilean President Rosa Vidal received Peruvian President ⟦Hugo Sanz⟧ in Santiago. ⟦The Peruvian president⟧ stayed two days.',
      'Kenya President ⟦Daniel Otieno⟧ called Uganda President Peter Okello. ⟦The Kenyan president⟧ wanted peace.',
      'Anna Lind, the Swedish foreign minister, met ⟦Jan Wilk⟧, the Polish foreign minister. ⟦The Polish minister⟧ was pleased.',
      'The president of Ghana, ⟦Kwame Boateng⟧, arrived in Paris on Friday. ⟦The Ghanaian leader⟧ will meet Emile Roche.',
      'President ⟦Emile Roche⟧ of France met Chancellor Greta Holz. ⟦The French president⟧ smiled.',
      'Pope ⟦Paul II⟧ spoke in Rome on Sunday. ⟦The pontiff⟧ was frail.',
    ],
    rejects: [
      'His son ⟦Kofi Dorn⟧ died on Monday. ⟦The son⟧ was ill.',
      'French President ⟦Emile Roche⟧ went to Lima. ⟦The Peruvian president⟧ met him.',
      'Foreign Minister ⟦Jan Wilk⟧ left on Monday. ⟦The health minister⟧ stayed.',
      'Vice President ⟦Anna Lind⟧ left on Monday. ⟦The president⟧ stayed.',
      'Former President ⟦Louis Blanc⟧ met the press. ⟦The president⟧ was away.',
    ],
  },
  'only-one-near': {
    matches: [
      'It rained in ⟦Arlon⟧ on Monday. ⟦The town⟧ was quiet.',
      '⟦Toyota⟧ told Honda that ⟦the company⟧ would close a plant.',
      'The ⟦Department of Energy⟧ opened an inquiry. ⟦The department⟧ gave no date.',
      'The ⟦Boston Herald⟧ published the emails of Toyota. ⟦The newspaper⟧ gave no source.',
      '⟦The Food and Drug Administration⟧ banned the drug. ⟦The agency⟧ gave no reason.',
    ],
    rejects: [
      'The ⟦State Department⟧ condemned the attack. ⟦The state⟧ is rich.',
      'The ⟦Senate⟧ passed the bill. ⟦The newspaper⟧ gave no source.',
      '⟦Toyota⟧ and Honda will close a plant. ⟦The company⟧ gave no reason.',
      'It rained in ⟦Belgium⟧ on Monday. ⟦The town⟧ was quiet.',
    ],
  },
  'pronoun-he': {
    matches: ['⟦Maria Lopez⟧ said ⟦she⟧ would resign.', 'John Carter met ⟦Maria Lopez⟧ on Monday. He thanked ⟦her⟧.'],
    rejects: ['⟦Maria Lopez⟧ met John Carter on Monday. ⟦He⟧ thanked her.', '⟦John Carter⟧ thanked ⟦him⟧.'],
  },
  'pronoun-it': {
    matches: [
      '⟦Toyota⟧ will close a plant. ⟦It⟧ gave no reason.',
      '⟦The law⟧ passed on Monday. ⟦It⟧ bans plastic bags.',
    ],
    rejects: ['⟦It⟧ is likely that ⟦Toyota⟧ will close.', '⟦Toyota⟧ will close a plant if ⟦it⟧ rains.'],
  },
  'pronoun-they': {
    matches: [
      '⟦Toyota⟧ will close ⟦their⟧ plant on Monday.',
      '⟦Toyota⟧ denied any delay. "We paid on time," ⟦they⟧ said.',
    ],
    rejects: [
      '⟦Ana Ruiz⟧ fled. ⟦They⟧ were caught.',
      '⟦Toyota⟧ denied any delay. ⟦They⟧ were caught.',
      '⟦Toyota⟧ met its drivers. "We were not paid," ⟦they⟧ said.',
    ],
  },
  reflexive: {
    matches: ['⟦Ana Ruiz⟧ hurt ⟦herself⟧.'],
    rejects: ['⟦Ana Ruiz⟧ hurt ⟦himself⟧.', 'Ana Ruiz met ⟦Eva Novak⟧. Ana Ruiz hurt ⟦herself⟧.'],
  },
  'relative-pronoun': {
    matches: [
      'Police held ⟦Ben Okri⟧ ⟦who⟧ had fled.',
      'Police held ⟦Ben Okri⟧, ⟦whose⟧ brother had fled.',
      '⟦Ben Okri⟧, ⟦whom⟧ nobody knew, had fled.',
    ],
    rejects: ['⟦Toyota⟧, ⟦who⟧ will close a plant, gave no reason.', '⟦Ben Okri⟧ asked ⟦who⟧ had fled.'],
  },
  'speaker-of-quotation': {
    matches: ['"⟦We⟧ will appeal," ⟦Toyota⟧ said in a statement.', '"Ben Okri knows ⟦me⟧," ⟦Anna Berg⟧ said.'],
    rejects: ['"⟦We⟧ are all tired," ⟦Anna Berg⟧ said.', '"⟦Ben Okri⟧ knows ⟦me⟧," Anna Berg said.'],
  },
};

const ofOne: Readonly<Record<RuleOfOne, Sentences>> = {
  'first-mention': {
    matches: ['⟦The Turkish government⟧ said on Monday that it had known. The Turkish government did not.'],
    rejects: ['A witness said the government had known. ⟦The witness⟧ was afraid.'],
  },
  'title-before-name': {
    matches: ['⟦French President⟧ Paul Martin left Berlin.', '⟦Hizbollah leader Sayyed⟧ Hassan Nasrallah spoke.'],
    rejects: ['On ⟦Monday⟧ Paul Martin left Berlin.'],
  },
};

const read = (text: string): readonly Entity[] => chainsOf(articleOf(text)).entities;
const is = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const named = (evidence: readonly Evidence[], rule: string): boolean => evidence.some((e) => e.rule === rule);
const shown = (entities: readonly Entity[]): string =>
  entities
    .map((e) => `${e.id} ${e.type}: ${e.mentions.map((m) => `${m.text} (${m.evidence[0].rule})`).join(' / ')}`)
    .join('\n');

/** The two marked mentions as far as one entity has them both; else none. */
function together(marked: string): { mentions: Entity['mentions']; entities: readonly Entity[] } {
  const { text, marks } = readMarked(marked);
  assert.equal(marks.length, 2, `two marks in: ${marked}`);
  const entities = read(text);
  const both = entities.map(({ mentions }) => mentions.filter((m) => marks.some((mark) => is(m, mark))));
  return { mentions: both.find((mentions) => mentions.length === 2) ?? [], entities };
}

function assertMatch(rule: LinkRule, marked: string): void {
  const { mentions, entities } = together(marked);
  assert.ok(
    mentions.some(({ evidence }) => named(evidence, rule)),
    shown(entities),
  );
}

/** Whether the rule says something of the marked span: its mention, or a role. */
function says(rule: RuleOfOne, marked: string): boolean {
  const { text, marks } = readMarked(marked);
  const parts = read(text).flatMap(({ mentions, roles }) => [...mentions, ...roles]);
  return parts.some((part) => is(part, marks[0]) && named(part.evidence, rule));
}

describe('rules of who is who', () => {
  for (const [rule, { matches, rejects }] of Object.entries(sentences) as [LinkRule, Sentences][])
    describe(rule, () => {
      for (const marked of [coreferenceRules[rule].example, ...matches])
        it(`makes one: ${marked}`, () => assertMatch(rule, marked));
      for (const marked of rejects)
        it(`makes two: ${marked}`, () => {
          const { mentions, entities } = together(marked);
          assert.deepEqual(mentions, [], shown(entities));
        });
    });

  for (const [rule, { matches, rejects }] of Object.entries(ofOne) as [RuleOfOne, Sentences][])
    describe(rule, () => {
      for (const marked of matches) it(`holds of: ${marked}`, () => assert.ok(says(rule, marked)));
      for (const marked of rejects) it(`does not hold of: ${marked}`, () => assert.ok(!says(rule, marked)));
    });
});
