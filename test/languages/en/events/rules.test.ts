import assert from 'node:assert/strict';
import type { Event } from '../../../../src/core/analysis';
import type { EventRule, NounSense, VerbSense } from '../../../../src/core/events/rule';
import { lemmas } from '../../../../src/languages/en/syntax/lemmas';
import { rules } from '../../../../src/languages/en/events/rules';
import { wholeAnalyzer } from '../../../support/analyzer';
import { readMarked, type Mark } from '../../../../scripts/reading/marked';

describe('rules of events in English', () => {
  it('have names of their own', () => assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length));

  for (const rule of rules) {
    const rejects = rule.rejects ?? [];

    describe(`${rule.type}: ${rule.name}`, () => {
      it('matches a sentence', () => assert.ok(rule.matches.length > 0));

      it('rejects a sentence for each word with conditions', () => {
        const marked = rejects.map((sentence) => firstWord(markOf(sentence).text.toLowerCase()));
        assert.deepEqual(
          verbsWithConditions(rule).filter((verb) => !marked.some((word) => lemmas.verb(word) === verb)),
          [],
        );
        assert.deepEqual(
          nounsWithConditions(rule).filter((noun) => !marked.some((word) => lemmas.noun(word) === lemmas.noun(noun))),
          [],
        );
      });

      for (const sentence of rule.matches)
        it(sentence, () => {
          const found = eventsAt(sentence);
          const event = found.find((one) => isOf(rule, one));
          assert.ok(event, `found: ${found.map((e) => `${e.type} ${e.name}`).join(', ') || 'nothing'}`);
          assert.ok(event.mentions.some(({ text }) => text === markOf(sentence).text));
        });

      for (const sentence of rejects)
        it(`not in: ${sentence}`, () =>
          assert.deepEqual(
            eventsAt(sentence).filter((one) => isOf(rule, one)),
            [],
          ));
    });
  }
});

/** The one marked word of a sentence. */
function markOf(sentence: string): Mark {
  const { marks } = readMarked(sentence);
  assert.equal(marks.length, 1, `one word is marked: ${sentence}`);
  return marks[0];
}

/** The events whose words overlap the marked one. */
function eventsAt(sentence: string): readonly Event[] {
  const { text } = readMarked(sentence);
  const mark = markOf(sentence);
  const { events } = wholeAnalyzer().analyze(text, { date: '2017-08-28' });
  return events.filter((e) => e.mentions.some((m) => m.start < mark.end && m.end > mark.start));
}

/** An event's name is that of its kind, or begins with it: "Arrest of Ana Ruiz". */
function isOf({ name, type }: EventRule, event: Event): boolean {
  return event.type === type && (event.name === name || event.name.startsWith(`${name} of `));
}

/** Keys of senses that are no conditions. */
const otherKeys: ReadonlySet<string> = new Set(['verb', 'noun', 'ambiguous', 'adjective', 'inSport']);

const firstWord = (words: string): string => words.split(/[ -]/)[0];

function verbsWithConditions({ verbs = [] }: EventRule): string[] {
  return verbs.flatMap((sense) => (hasConditions(sense) ? sense.verb : [])).map(firstWord);
}

function nounsWithConditions({ nouns = [] }: EventRule): string[] {
  return nouns.flatMap((sense) => (hasConditions(sense) ? sense.noun : [])).map(firstWord);
}

function hasConditions<S extends VerbSense | NounSense>(sense: string | S): sense is S {
  return typeof sense !== 'string' && Object.keys(sense).some((key) => !otherKeys.has(key));
}
