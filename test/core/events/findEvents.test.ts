import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Event } from '../../../src/core/analysis';
import { createAnalyzer } from '../../../src/core/analyze';
import { languages } from '../../../src/languages';
import { loadResources } from '../../../scripts/reading/resources';

const analyzer = createAnalyzer(loadResources(), languages);
const read = (text: string): Analysis => analyzer.analyze(text, { date: '2017-08-28' });
const eventsOf = (text: string): readonly Event[] => read(text).events;
const seen = (text: string): string[] =>
  eventsOf(text).map((e) => `${e.type} ${e.mentions.map((m) => m.text).join('+')} ${e.status}`);

const named = 'Arrest of Ana Ruiz';

describe('findEvents', () => {
  describe('words', () => {
    for (const [text, expected] of Object.entries({
      'Gunmen attacked the town on Sunday.': ['conflict attacked happened'],
      'The company fired its manager on Sunday.': ['personnel fired happened'],
      'The fire destroyed a school in Paris.': ['disaster fire happened', 'disaster destroyed happened'],
      'Troops opened fire on the crowd.': ['conflict opened happened'],
      'He talks about the weather.': [],
      'The talks began in Geneva on Sunday.': ['diplomacy talks happened'],
      'Workers went on strike in Lyon on Sunday.': ['business strike happened'],
      'An air strike hit the town.': ['conflict air strike happened'],
      'He is a trial lawyer in London.': [],
      'Shares fell 3 percent on Sunday.': ['business fell happened'],
      'The minister was born in Cairo in 1950.': ['life born happened'],
      'The retired baker spoke to us.': [],
      'The province lost most of its rice crop.': [],
      'The chairman treated the bank as his wallet.': [],
      'Ana Ruiz won a scholarship to study physics.': ['culture won happened'],
    }))
      it(text, () =>
        assert.deepEqual(
          seen(text).filter((e) => !/ hit /.test(e)),
          expected,
        ),
      );
  });

  describe("wins and defeats are of the story's kind", () => {
    for (const [text, expected] of Object.entries({
      'Ana Ruiz defeated Maria Lopez in the tennis final on Sunday. The champion thanked her coach.': 'sport Defeat',
      'Spain routed Chile on Sunday. The team and its coach danced on the football pitch.': 'sport Defeat',
      'Spain beat Ana Ruiz on Sunday. The team and its coach danced on the football pitch.': 'sport Win',
      'Ana Ruiz defeated Maria Lopez in the election on Sunday.': 'politics Defeat',
      'The army defeated the militants near Mosul on Sunday. Soldiers danced.': 'conflict Defeat',
      'Troops routed the rebels near Mosul on Sunday. Soldiers danced.': 'conflict Defeat',
    }))
      it(text, () => {
        const kinds = eventsOf(text).map((e) => `${e.type} ${e.name}`);
        assert.ok(kinds.includes(expected), kinds.join());
      });
  });

  describe('status', () => {
    for (const [text, status] of Object.entries({
      'The judge will sentence him on Friday.': 'planned',
      'The judge sentenced him on Friday.': 'happened',
      'The judge did not sentence him.': 'denied',
      'The judge could sentence him on Friday.': 'hypothetical',
      'If the judge sentences him, he will leave.': 'hypothetical',
      'The army is bombing the town.': 'ongoing',
      'The company plans to sell the factory.': 'planned',
      'The company denied selling the factory.': 'denied',
      'She called for a ceasefire in Aleppo.': 'hypothetical',
      'There was no ceasefire in Aleppo.': 'denied',
      'The planned evacuation of the town was discussed.': 'planned',
      'He said he would resign on Friday.': 'planned',
    }))
      it(`${text} is ${status}`, () => assert.equal(eventsOf(text)[0]?.status, status));
  });

  it('takes the closest time of the clause', () => {
    const { events, times } = read('Police arrested Ana Ruiz on Friday after a bomb exploded in Madrid on Sunday.');
    const when = (word: string) =>
      times.find((t) => t.id === events.find((e) => e.mentions.some((m) => m.text === word))?.time)?.text;
    assert.deepEqual([when('arrested'), when('exploded')], ['Friday', 'Sunday']);
  });
  it('gives a past event no time that is yet to come', () => {
    const { events, times } = read('The company cut its forecast for 2018 on Monday.');
    assert.equal(times.find((t) => t.id === events[0]?.time)?.text, 'Monday');
  });
  it('knows who did it and to whom, active and passive', () => {
    for (const text of ['Police arrested Ana Ruiz in Madrid.', 'Ana Ruiz was arrested by police in Madrid.']) {
      const { events, entities } = read(text);
      const patient = events[0].participants.find((p) => p.role === 'patient');
      assert.equal(entities.find((e) => e.id === patient?.entity)?.name, 'Ana Ruiz', text);
    }
  });
  it('names an event readably', () =>
    assert.equal(eventsOf('Police arrested Ana Ruiz in Madrid on Sunday.')[0].name, named));

  it('merges mentions of the same event', () => {
    const events = eventsOf('The army declared a ceasefire on Sunday. The ceasefire held. Its ceasefire was praised.');
    assert.deepEqual(
      events.map((e) => e.mentions.length),
      [3],
    );
  });
  it('keeps apart what another time or another word keeps apart', () => {
    assert.equal(
      eventsOf('A bomb attack shook Kabul on Sunday. Another attack followed in Herat.').filter((e) =>
        /Attack/.test(e.name),
      ).length,
      2,
    );
    assert.equal(
      eventsOf('Hizbollah attacked the town on Sunday. Fatah launched its own attack in Tripoli.').length,
      2,
    );
    assert.equal(eventsOf('He resigned in 2010. He resigned again in 2016.').length, 2);
  });
  it('knows named events', () => {
    const named = eventsOf('The World Cup in Brazil began after the Battle of Stalingrad. The World Cup ended.').filter(
      (e) => e.named,
    );
    assert.deepEqual(
      named.map((e) => [e.name, e.mentions.length]),
      [
        ['World Cup', 2],
        ['Battle of Stalingrad', 1],
      ],
    );
  });

  it('holds its invariants on any text', () => {
    const word = fc.constantFrom(
      'The',
      'army',
      'attacked',
      'Paris',
      'a',
      'ceasefire',
      'will',
      'not',
      'on',
      'Friday',
      '.',
      'if',
      'talks',
      'Syrian',
      'war',
      'killed',
      'by',
      'Ana Ruiz',
      '’s',
      '-',
      'off',
      'run',
      '\n\n',
      '“',
      '”',
      'said',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { events, times, entities } = read(text);
        const mentions = events.flatMap((e) => e.mentions);
        for (const m of mentions) assert.equal(text.slice(m.start, m.end), m.text);
        for (const e of events) {
          assert.ok(e.evidence.length > 0 && e.mentions.length > 0 && e.name.length > 0);
          assert.ok(e.time === null || times.some((t) => t.id === e.time));
          assert.ok(e.place === null || entities.some((x) => x.id === e.place));
          for (const p of e.participants) assert.ok(entities.some((x) => x.id === p.entity));
        }
        const order = [...mentions].sort((a, b) => a.start - b.start);
        order.forEach((m, i) => assert.ok(i === 0 || order[i - 1].end <= m.start));
      }),
      { numRuns: 60 },
    );
  });
});
