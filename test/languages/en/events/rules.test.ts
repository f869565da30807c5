import assert from 'node:assert/strict';
import type { Event } from '../../../../src/core/analysis';
import type { EventRule, NounSense, VerbSense } from '../../../../src/core/events/rule';
import { lemmas } from '../../../../src/languages/en/syntax/lemmas';
import { rules } from '../../../../src/languages/en/events/rules';
import { wholeAnalyzer } from '../../../support/analyzer';
import { readMarked, type Mark } from '../../../support/marked';

/** The events whose words overlap the marked one; the label of an event begins with its kind. */
function eventsAt(sentence: string): { readonly mark: Mark; readonly found: readonly Event[] } {
  const { text, marks } = readMarked(sentence);
  assert.equal(marks.length, 1, `one word is marked: ${sentence}`);
  const [mark] = marks;
  const { events } = wholeAnalyzer().analyze(text, { date: '2017-08-28' });
  return { mark, found: events.filter((e) => e.mentions.some((m) => m.start < mark.end && m.end > mark.start)) };
}

const isOf = ({ name, type }: EventRule, event: Event): boolean =>
  event.type === type && event.name.split(' · ')[0].replace(new RegExp(`^${name} of .*`), name) === name;

/** The first words of what a rule's senses with conditions list. */
function testedWords({ verbs = [], nouns = [] }: EventRule): { verbs: Set<string>; nouns: Set<string> } {
  const objects = <T>(senses: readonly (string | T)[]): T[] =>
    senses.filter((one): one is T => typeof one !== 'string');
  const isTested = (sense: VerbSense | NounSense): boolean =>
    Object.keys(sense).some((key) => !['verb', 'noun', 'ambiguous', 'adjective', 'inSport'].includes(key));
  return {
    verbs: new Set(objects<VerbSense>(verbs).filter(isTested).flatMap(({ verb }) => verb).map((word) => word.split(' ')[0])), // prettier-ignore
    nouns: new Set(objects<NounSense>(nouns).filter(isTested).flatMap(({ noun }) => noun).map((word) => word.split(/[ -]/)[0])), // prettier-ignore
  };
}

describe('rules of events in English', () => {
  it('have names of their own', () => assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length));

  for (const rule of rules) {
    describe(`${rule.type}: ${rule.name}`, () => {
      it('has a sentence that it matches', () => assert.ok(rule.matches.length > 0));

      it('has a sentence that it rejects for each word with conditions', () => {
        const marked = (rule.rejects ?? []).map((sentence) =>
          readMarked(sentence).marks[0].text.split(/[ -]/)[0].toLowerCase(),
        );
        const { verbs, nouns } = testedWords(rule);
        assert.deepEqual(
          [...verbs].filter((verb) => !marked.some((word) => lemmas.verb(word) === verb)),
          [],
        );
        assert.deepEqual(
          [...nouns].filter((noun) => !marked.some((word) => lemmas.noun(word) === lemmas.noun(noun))),
          [],
        );
      });

      for (const sentence of rule.matches)
        it(sentence, () => {
          const { mark, found } = eventsAt(sentence);
          const event = found.find((one) => isOf(rule, one));
          assert.ok(event, `found: ${found.map((e) => `${e.type} ${e.name}`).join(', ') || 'nothing'}`);
          assert.ok(event.mentions.some(({ text }) => text === mark.text));
        });

      for (const sentence of rule.rejects ?? [])
        it(`not in: ${sentence}`, () =>
          assert.deepEqual(
            eventsAt(sentence).found.filter((one) => isOf(rule, one)),
            [],
          ));
    });
  }
});
