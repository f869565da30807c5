import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnalysisInputs } from '../../../src/core/inputs';
import { createTimeFinder } from '../../../src/core/times/grammar/expressions';
import { findTimes } from '../../../src/core/times/findTimes';
import { anyLanguage } from '../../../src/languages/any';
import { english } from '../../../src/languages/en';
import { articleOf } from '../../../scripts/reading/article';

const date = '2017-08-28';
const timesOf = (text: string, inputs: AnalysisInputs = { date }) => findTimes(articleOf(text, inputs), english.times);
const values = (text: string, inputs?: AnalysisInputs) => timesOf(text, inputs).map((t) => t.value);

describe('findTimes', () => {
  it('counts from the date a person gives', () =>
    assert.deepEqual(values('It fell on Sunday.', { date: '2020-01-01' }), ['2019-12-29']));
  it('counts from the header', () =>
    assert.deepEqual(values(' date 2017-08-28 A man\n\nBEIRUT — It fell on Sunday.').slice(-1), ['2017-08-27']));
  it('counts from a date in the dateline', () =>
    assert.deepEqual(values('BEIRUT, Aug 28, 2017 (Reuters) - It fell on Sunday.', {}).slice(-1), ['2017-08-27']));
  it('leaves open what nothing dates', () =>
    assert.deepEqual(values('He came on Saturday, in May, on May 3, last week and at Christmas.', {}), [
      'XXXX-WXX-6',
      'XXXX-05',
      'XXXX-05-03',
      'XXXX-WXX',
      'XXXX-12-25',
    ]));

  it('takes the month first', () => assert.deepEqual(values('It closed on 04/05/2017.'), ['2017-04-05']));
  it('takes the day first when told to, and keeps the other reading', () => {
    const [time] = timesOf('It closed on 04/05/2017.', { date, dayFirst: true });
    assert.deepEqual(
      [time.value, time.interval.begin, time.alternatives[0].value],
      ['2017-05-04', '2017-05-04', '2017-04-05'],
    );
  });

  it('lets the tense choose the Friday', () =>
    assert.deepEqual(values('He left on Friday. She will leave on Friday.'), ['2017-08-25', '2017-09-01']));
  it('takes the day itself for what happened', () => assert.deepEqual(values('He left on Monday.'), ['2017-08-28']));
  it('looks ahead after a schedule', () =>
    assert.deepEqual(values('The trial is scheduled for Friday.'), ['2017-09-01']));
  it('looks ahead after until', () =>
    assert.deepEqual(values('The judge adjourned the trial until Friday.'), ['2017-09-01']));
  it('looks back after would have', () => assert.deepEqual(values('He would have left on Friday.'), ['2017-08-25']));

  it('puts the entries of a live report on the article’s day', () =>
    assert.deepEqual(
      values(
        'Schools will be shut tomorrow, the mayor said.\n\n9:15 p.m. Trains ran again.\n\n09:58\n\nPower failed at 9:30 in Hull.',
      ),
      ['2017-08-29', '2017-08-28T21:15', '2017-08-28T09:58', '2017-08-28T09:30'],
    ));
  it('puts entries under a day on that day', () =>
    assert.deepEqual(
      values('It rained on June 5.\n\nSaturday, October 28, 2017\n\n10:30 a.m. Doors open.\n\n11:15 The mayor speaks.'),
      ['2017-06-05', '2017-10-28', '2017-10-28T10:30', '2017-10-28T11:15'],
    ));

  it('counts a time from the one before', () => {
    const [first, second, third] = timesOf(
      'They were arrested on June 5. Two days later they were released. The following night they fled.',
    );
    assert.deepEqual([first.value, second.value, third.value], ['2017-06-05', '2017-06-07', '2017-06-08TNI']);
    assert.deepEqual([first.anchor, second.anchor, third.anchor], ['article', first.id, second.id]);
  });
  it('puts a time of day on the day of its sentence', () =>
    assert.deepEqual(values('The truce took effect on Sunday at 7am (0400 GMT).'), ['2017-08-27', '2017-08-27T07:00']));
  it('knows the days a time covers', () => {
    const [week, quarter, early] = timesOf('It rose last week, in the second quarter and in early 2016.');
    assert.deepEqual(week.interval, { begin: '2017-08-21', end: '2017-08-27' });
    assert.deepEqual(quarter.interval, { begin: '2017-04-01', end: '2017-06-30' });
    assert.deepEqual([early.mod, early.interval.begin, early.interval.end], ['START', '2016-01-01', '2016-05-01']);
  });
  it('ends the past three days with the article', () =>
    assert.deepEqual(timesOf('It rained in the past three days.')[0].interval, {
      begin: '2017-08-25',
      end: '2017-08-28',
    }));

  it('passes over names', () =>
    assert.deepEqual(
      timesOf('Theresa May said the Sunday Times was wrong.').map((t) => t.text),
      [],
    ));
  it('passes over scores, prices and counts', () =>
    assert.deepEqual(values('They won 3:2, paid $2,015 and fed 2000 people 24/7.'), []));

  it('obeys a person, and keeps what was overruled', () => {
    const text = 'It fell on Sunday. The following day it rose.';
    const start = text.indexOf('Sunday');
    const span = { start, end: start + 6 };
    const [sunday, next] = timesOf(text, { date, constraints: [{ kind: 'time', span, value: '2017-08-20' }] });
    assert.deepEqual(
      [sunday.value, sunday.evidence[0].source, sunday.overruled?.[0].rule, sunday.interval.begin],
      ['2017-08-20', 'person', 'weekday', '2017-08-20'],
    );
    assert.equal(next.anchor, sunday.id);
    assert.equal(next.value, '2017-08-21');
  });
  it('obeys a person where no time was found', () => {
    const [time] = timesOf('It fell on the feast.', {
      date,
      constraints: [{ kind: 'time', span: { start: 11, end: 20 }, value: '2017-08-15' }],
    });
    assert.deepEqual([time.text, time.type, time.value], ['the feast', 'DATE', '2017-08-15']);
  });

  it('reads only plain numbers in other languages', () => {
    const article = articleOf('Am 2017-08-27 und 27.8.2017, nicht 04/05/2017 im August.');
    const timeExpressions = createTimeFinder(anyLanguage.times!.rules)(article.tokens, article.sentences, null);
    assert.deepEqual(
      findTimes({ ...article, timeExpressions }, anyLanguage.times).map((t) => t.value),
      ['2017-08-27', '2017-08-27'],
    );
  });

  it('gives spans of the text, disjoint and in order, whatever the text', () => {
    const word = fc.constantFrom(
      'on',
      'Friday',
      'the',
      'end',
      'of',
      'May',
      '3',
      ',',
      '2017',
      '7',
      'am',
      'last',
      'two',
      'years',
      'ago',
      '(',
      ')',
      '0400',
      'GMT',
      '.',
      '-',
      'early',
      'week',
      '’s',
      'then',
      '\n\n',
      '1990s',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const times = timesOf(text);
        times.forEach((t, i) => {
          assert.equal(text.slice(t.start, t.end), t.text);
          assert.ok(i === 0 || times[i - 1].end <= t.start);
          assert.ok(t.evidence.length > 0 && t.value.length > 0 && t.id === `t${i + 1}`);
        });
      }),
    );
  });
});
