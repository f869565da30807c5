import { deepStrictEqual } from 'node:assert';
import { listedEvents, shownAtFirst } from '../../../src/formats/model/events';
import { timelineOf } from '../../../src/formats/model/timeline';
import { outline } from '../../../src/service/outline/outline';
import { documentSymbols } from '../../../src/service/outline/documentSymbols';
import { createAnalyzedDocument } from '../../../src/service/document/analyzedDocument';
import { wholeAnalyzer } from '../../support/analyzer';
import { readingOf } from '../../support/analysis';

/** The names of an article's events in the order of a list. */
const ranked = (marked: string, ...definitions: string[]): string[] =>
  listedEvents(readingOf(marked, [...known, ...definitions].join('\n'))).map(({ event }) => event.name);

const known = ['e1 person Ana', 'e2 place Oslo', 't1 DATE 2017-08-27'];
const lead = '⟦e1.n|Ana⟧ was in ⟦e2.n|Oslo⟧ on ⟦t1|27 August 2017⟧.';

describe('events in lists', () => {
  it('come by when, where and who', () =>
    deepStrictEqual(
      ranked(
        `${lead} Then ⟦v1|fire⟧, ⟦v2|talks⟧, ⟦v3|a vote⟧ and ⟦v4|rain⟧.`,
        'v1 disaster happened Fire',
        'v2 diplomacy happened Talks agent=e1 place=e2 time=t1',
        'v3 politics happened Vote time=t1 place=e2',
        'v4 disaster happened Rain place=e2',
      ),
      ['Talks', 'Vote', 'Rain', 'Fire'],
    ));

  it('come by how often they are told', () =>
    deepStrictEqual(
      ranked(
        `${lead} ⟦v1|Fire⟧. ⟦v2|Rain⟧, ⟦v2|rain⟧, ⟦v2|rain⟧.`,
        'v1 disaster happened Fire',
        'v2 disaster happened Rain',
      ),
      ['Rain', 'Fire'],
    ));

  it('come by how early they are told, then in text order', () =>
    deepStrictEqual(
      ranked(
        `${lead}\n\nOne.\n\nTwo.\n\nThree, ⟦v1|fire⟧.\n\nFour, ⟦v2|rain⟧.\n\nFive.`.replace(
          'Oslo⟧ on',
          'Oslo⟧ at ⟦v3|talks⟧ on',
        ),
        'v1 disaster happened Fire',
        'v2 disaster happened Rain',
        'v3 diplomacy happened Talks',
      ),
      ['Talks', 'Fire', 'Rain'],
    ));

  it('come last where they may not come about', () =>
    deepStrictEqual(
      ranked(`${lead} ⟦v1|Fire⟧ and ⟦v2|rain⟧.`, 'v1 disaster hypothetical Fire', 'v2 disaster happened Rain'),
      ['Rain', 'Fire'],
    ));

  it('are folded where they are more than a few above seven', () =>
    deepStrictEqual([0, 7, 9, 10, 25].map(shownAtFirst), [0, 7, 9, 7, 7]));
});

describe('an event that is only a verb', () => {
  const read = (text: string) =>
    createAnalyzedDocument('file:///a.article', 1, text, wholeAnalyzer().analyze(text, { date: '2017-08-28' }));
  for (const [text, names] of Object.entries({
    'It was late. Nobody resigned.': [],
    'It was late. Ana Ruiz resigned.': ['Resignation: Ana Ruiz'],
    'It was late. They resigned in Oslo.': ['Resignation · Oslo'],
    'It was late. They resigned on Sunday.': ['Resignation · 27 Aug'],
    'It was late. The fire was seen.': ['Fire'],
  }))
    it(`${text} lists ${names.join() || 'none'}, in outline and timeline alike`, () => {
      const reading = read(text);
      const listed = outline(reading).groups.find(({ kind }) => kind === 'events')?.items ?? [];
      deepStrictEqual(
        listed.map(({ label }) => label),
        names,
      );
      deepStrictEqual(
        timelineOf(reading)
          .points.filter(({ kind }) => kind === 'event')
          .map(({ label }) => label),
        names,
      );
      deepStrictEqual(reading.analysis.events.length, 1);
    });
});

describe('events among the document symbols', () => {
  it('are folded under one that says how many', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `v${i}`);
    const reading = readingOf(
      ids.map((id) => `⟦${id}|Rain⟧.`).join(' '),
      ids.map((id) => `${id} disaster happened Rain`).join('\n'),
    );
    const children = documentSymbols(reading).find(({ name }) => name === 'Events')?.children ?? [];
    deepStrictEqual(
      children.map(({ name, children: below }) => [name, below?.length ?? 0]),
      [...Array.from({ length: 7 }, () => ['Rain', 0]), ['5 more events', 5]],
    );
  });
});
