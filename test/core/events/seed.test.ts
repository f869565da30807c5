import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Event, EventStatus } from '../../../src/core/analysis';
import { createAnalyzer } from '../../../src/core/analyze';
import { languages } from '../../../src/languages';
import { loadResources } from '../../../scripts/reading/resources';

const folder = join(__dirname, '..', '..', '..', '..', 'shared', 'seeds');
const seeds = existsSync(folder) ? readdirSync(folder).filter((f) => f.startsWith('000_')) : [];

/** A word of a mention, then the event's status, the value of its time and its place where the story tells them. */
const expected: readonly (readonly [string, EventStatus, string | null, RegExp | null])[] = [
  ['ceasefire', 'happened', '2017-08-27', /border/],
  ['captivity', 'happened', '2014', null],
  ['assaults', 'happened', '2017-08-21', null],
  ['talks', 'planned', '2017-08-27', null],
  ['evacuation', 'planned', null, null],
  ['withdrew', 'happened', '2017-08', /Lebanon/],
  ['speech', 'happened', '2017-W34', null],
];

describe('events of the seed', () => {
  it('have the status, time and place the story tells', function () {
    if (seeds.length === 0) {
      console.log('      ../shared/seeds is not there: nothing to read');
      return this.skip();
    }
    const { events, times, entities } = createAnalyzer(loadResources(), languages).analyze(
      readFileSync(join(folder, seeds[0]), 'utf8'),
    );
    for (const [word, status, time, place] of expected) {
      const event = events.find((e: Event) => e.mentions.some((m) => m.text === word));
      assert.ok(event, word);
      assert.equal(event.status, status, word);
      assert.equal(times.find((t) => t.id === event.time)?.value ?? null, time, word);
      if (place) assert.match(entities.find((e) => e.id === event.place)?.name ?? '', place, word);
    }
    assert.ok(
      events.some((e) => e.named && /Syria/.test(e.name) && e.mentions.length > 1),
      'the war has a name',
    );
  });
});
