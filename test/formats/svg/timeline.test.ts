import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Timeline, TimelinePoint } from '../../../src/formats/model/timeline';
import { createAxis, dayLabel, dayNumber, ticksOf } from '../../../src/formats/svg/axis';
import { escapeMarkup } from '../../../src/formats/svg/markup';
import { firstWindow, layOutTimeline, windowRound } from '../../../src/formats/svg/timelineLayout';
import { timelineSvg } from '../../../src/formats/svg/timelineSvg';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const point = (begin: string | null, end = begin, label = 'strike', status = 'happened'): TimelinePoint => ({
  id: `${label}${begin}`,
  kind: 'event',
  label,
  when: begin ?? '',
  begin,
  end,
  status,
  ranges: [range],
});
const model = (...points: TimelinePoint[]): Timeline => ({
  title: 'T',
  date: '2017-08-28',
  points,
});

describe('timeline axis', () => {
  it('counts days', () => assert.equal(dayNumber('1970-01-02'), 1));
  it('counts days before 1970 and leap days', () =>
    assert.equal(dayNumber('2000-02-29')! - dayNumber('2000-02-28')!, 1));
  it('refuses what is no date', () => assert.equal(dayNumber('2017-W34'), null));
  it('labels days', () => assert.equal(dayLabel(dayNumber('2017-08-27')!), '27 Aug 2017'));
  it('never makes more ticks than fit', () =>
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 40_000 }), fc.integer({ min: 0, max: 4_000_000 }), (from, span) => {
        const ticks = ticksOf(createAxis([from, from + span], 900));
        assert.ok(ticks.length <= 40, `${ticks.length} ticks`);
        assert.deepEqual(
          [...ticks].sort((a, b) => a.day - b.day),
          ticks,
        );
      }),
    ));
});

describe('timeline layout', () => {
  it('keeps undated points apart', () =>
    assert.equal(layOutTimeline([point(null), point('2017-08-27')], 800).undated.length, 1));
  it('draws intervals with their width', () =>
    assert.ok(layOutTimeline([point('2017-08-01', '2017-08-31'), point('2017-09-30')], 800).placed[0].width > 300));
  it("takes the article's own day in", () =>
    assert.ok(layOutTimeline([point('2017-08-27')], 800, null, '2019-01-01').axis.to > dayNumber('2019-01-01')!));
  it('marks open ends', () => assert.equal(layOutTimeline([point('2014-01-01', null)], 800).placed[0].open, true));
  it('gives points of one day lanes of their own', () => {
    const { placed } = layOutTimeline([point('2017-08-27', undefined, 'a'), point('2017-08-27', undefined, 'b')], 800);
    assert.deepEqual(
      placed.map((p) => p.lane),
      [0, 1],
    );
  });
  it('puts labels where they have room: after the mark, before it, on it', () => {
    const label = 'Ceasefire: army · 27 Aug';
    const { placed } = layOutTimeline(
      [
        point('2017-08-01', undefined, label),
        point('2017-08-31', undefined, label),
        point('2017-08-02', '2017-08-31', label),
      ],
      800,
    );
    assert.deepEqual(
      placed.map((p) => [p.x < 100, p.label]),
      [
        [true, 'after'],
        [true, 'on'],
        [false, 'before'],
      ],
    );
  });
  it('keeps every label in a picture that is wide enough', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 25 })), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.integer({ min: 500, max: 1500 }),
        (days, width) => {
          const day = (n: number) => new Date(Date.UTC(2017, 0, n)).toISOString().slice(0, 10);
          const points = days.map(([from, length]) =>
            point(day(from), day(from + length), 'Ceasefire: Lebanese army · 27 Aug'),
          );
          const { placed, axis } = layOutTimeline(points, width);
          for (const p of placed) {
            if (p.label === 'before') assert.ok(p.x >= p.room);
            if (p.label === 'on') assert.ok(p.x + p.room <= axis.width);
            if (p.label === 'after') assert.ok(p.x + p.width + p.room <= axis.width);
          }
        },
      ),
    ));
  it('gathers ten thousand dates into a picture', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      point(`20${String(10 + (i % 15))}-0${1 + (i % 9)}-1${i % 9}`, undefined, `e${i}`),
    );
    const { placed } = layOutTimeline(many, 900);
    assert.ok(placed.length < 200);
    assert.equal(
      placed.reduce((n, p) => n + p.points.length, 0),
      10_000,
    );
  });
});

describe('timeline picture', () => {
  it('escapes hostile labels', () => {
    const hostile = model(point('2017-08-27', undefined, '</text><script>alert(1)</script>'));
    assert.ok(!timelineSvg(hostile, layOutTimeline(hostile.points, 800), true).includes('<script'));
  });
  it('drops what XML forbids', () => assert.equal(escapeMarkup('a\u0000\ud800b'), 'a\ufffdb'));
});

describe('timeline window', () => {
  const points = [
    point('2007-01-01', '2007-12-31', 'war'),
    point('2017-08-27', undefined, 'a'),
    point('2017-08-26', undefined, 'b'),
    point('2017-09-02', undefined, 'c'),
  ];
  it('shows the month round the article when most lies in it', () =>
    assert.equal(firstWindow(points, '2017-08-28'), 31));
  it('shows everything without a date', () => assert.equal(firstWindow(points, null), null));
  it('counts what lies outside', () => {
    const { earlier, later, placed } = layOutTimeline(points, 800, windowRound(dayNumber('2017-08-28')!, 8));
    assert.deepEqual([earlier, later, placed.length], [1, 1, 2]);
  });
});
