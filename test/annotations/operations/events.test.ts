import assert from 'node:assert/strict';
import type { Event } from '../../../src/core/analysis';
import type { Span } from '../../../src/core/analysis';
import { deskOf, doAll, type Ask, type Desk } from './desk';

const text =
  'date 2017-08-28\n\nGunmen attacked a convoy near Tripoli on Sunday. The attack killed two soldiers, General Peter Novak said.\n\n' +
  'Maria Lopez will open the Lagos trial on Friday. A long silence fell over the port. The police arrested a driver.';

const after = (...operations: Ask[]): Desk => doAll(deskOf(text), operations);

function eventAt(desk: Desk, words: string, n = 1): Event | undefined {
  const { start } = desk.at(words, n);
  return desk.analysis.events.find((e) => e.mentions.some((m) => m.start === start));
}

const untouched = deskOf(text);

/** Takes it back, and checks that the reading is the machine's. */
function restored(desk: Desk, at: Span): void {
  assert.ok(desk.do({ kind: 'restore', at }).done);
  assert.deepEqual([desk.told, desk.analysis], [[], untouched.analysis]);
}

describe('corrections of events', () => {
  it('make one, which can be said more of', () => {
    const desk = after(
      (d) => ({ kind: 'event', range: d.at('silence'), type: 'life' }),
      (d) => ({ kind: 'when', at: d.at('silence'), time: d.at('Friday') }),
      (d) => ({ kind: 'where', at: d.at('silence'), place: d.at('Tripoli') }),
      (d) => ({ kind: 'participant', at: d.at('silence'), who: d.at('Maria Lopez'), role: 'agent' }),
      (d) => ({ kind: 'status', at: d.at('silence'), status: 'planned' }),
    );
    const event = eventAt(desk, 'silence');
    assert.deepEqual([event?.type, event?.status, event?.mentions[0].status], ['life', 'planned', 'planned']);
    assert.equal(desk.analysis.times.find((t) => t.id === event?.time)?.text, 'Friday');
    const nameOf = (id: string | null | undefined) => desk.analysis.entities.find((e) => e.id === id)?.name;
    assert.deepEqual([nameOf(event?.place), nameOf(event?.participants[0]?.entity)], ['Tripoli', 'Maria Lopez']);
    assert.match(event?.name ?? '', /^Silence$/);
    restored(desk, desk.at('silence'));
  });

  it('take one away, a mention or all of it', () => {
    const here = after((d) => ({ kind: 'reject', at: d.at('arrested'), scope: 'here', of: 'event' }));
    assert.deepEqual([here.told, eventAt(here, 'arrested')], [['event none @ arrested'], undefined]);
    restored(here, here.at('arrested'));
    const all = after((d) => ({ kind: 'reject', at: d.at('attacked'), scope: 'everywhere', of: 'event' }));
    assert.deepEqual([eventAt(all, 'attacked'), eventAt(all, 'attack', 2)], [undefined, undefined]);
  });

  it('give one another type and name, all its mentions with it', () => {
    const before = eventAt(untouched, 'attacked');
    const desk = after(
      (d) => ({ kind: 'event', range: d.at('attack', 2), type: 'crime' }),
      (d) => ({ kind: 'rename', at: d.at('attacked'), name: 'Ambush near Tripoli', of: 'event' }),
    );
    const event = eventAt(desk, 'attacked');
    assert.deepEqual([event?.type, event?.name], ['crime', 'Ambush near Tripoli']);
    assert.deepEqual(
      event?.mentions.map((m) => m.text),
      before?.mentions.map((m) => m.text),
    );
    assert.deepEqual(
      event?.overruled?.map((e) => e.reading),
      [before?.type, before?.name],
    );
    restored(desk, desk.at('attacked'));
  });

  it('say that nobody, no time and no place is known', () => {
    const before = eventAt(untouched, 'attacked');
    assert.ok(before?.time && before.place);
    const desk = after(
      (d) => ({ kind: 'when', at: d.at('attacked'), time: null }),
      (d) => ({ kind: 'where', at: d.at('attacked'), place: null }),
    );
    const event = eventAt(desk, 'attacked');
    assert.deepEqual([event?.time, event?.place], [null, null]);
    restored(desk, desk.at('attacked'));
  });

  it('make one of two, and two of one', () => {
    const merged = after((d) => ({ kind: 'merge', at: d.at('attacked'), with: d.at('arrested'), of: 'event' }));
    assert.equal(eventAt(merged, 'attacked'), eventAt(merged, 'arrested'));
    assert.equal(merged.analysis.events.length, untouched.analysis.events.length - 1);
    const apart = after(
      (d) => ({ kind: 'merge', at: d.at('attacked'), with: d.at('arrested'), of: 'event' }),
      (d) => ({ kind: 'split', at: d.at('attacked'), of: 'event' }),
    );
    assert.notEqual(eventAt(apart, 'attacked'), eventAt(apart, 'arrested'));
    restored(merged, merged.at('arrested'));
  });

  it('make a name an event, which is no entity then', () => {
    const desk = after((d) => ({ kind: 'event', range: d.at('Peter Novak'), type: 'culture' }));
    assert.ok(eventAt(desk, 'Peter Novak'));
    const { start } = desk.at('Peter Novak');
    assert.ok(desk.analysis.entities.every((e) => e.mentions.every((m) => m.start !== start)));
  });

  it('need an event, and a type', () => {
    const desk = deskOf(text);
    assert.match(desk.do({ kind: 'status', at: desk.at('convoy'), status: 'denied' }).message, /no event here/);
    assert.match(desk.do({ kind: 'event', range: desk.at('convoy'), type: 'A b' }).message, /no type/);
  });
});

describe('corrections of roles', () => {
  it('make, change and remove one', () => {
    const roles = (desk: Desk, words: string): readonly string[] | undefined =>
      desk.analysis.entities
        .find((e) =>
          e.mentions.some((m) => m.start <= desk.at(words).start && m.end >= desk.at(words).end && m.kind === 'name'),
        )
        ?.roles.map((r) => r.text);
    assert.deepEqual(roles(untouched, 'Peter Novak'), ['General']);
    const moved = after((d) => ({ kind: 'role', range: d.at('General'), of: d.at('Maria Lopez') }));
    assert.deepEqual([roles(moved, 'Peter Novak'), roles(moved, 'Maria Lopez')], [[], ['General']]);
    restored(moved, moved.at('General'));
    const gone = after((d) => ({ kind: 'reject', at: d.at('General'), scope: 'here', of: 'role' }));
    assert.deepEqual([gone.told, roles(gone, 'Peter Novak')], [['role @ General'], []]);
    const made = after((d) => ({ kind: 'role', range: d.at('driver'), of: d.at('Peter Novak') }));
    assert.deepEqual(roles(made, 'Peter Novak'), ['General', 'driver']);
  });
});

describe('a merge of two names', () => {
  const story = 'Maria Ana Castellanos spoke. ' + 'Peter Novak left. '.repeat(3);
  it('keeps the one used more', () => {
    const desk = deskOf(story);
    const { done, message } = desk.do({
      kind: 'merge',
      at: desk.at('Maria Ana Castellanos'),
      with: desk.at('Peter Novak'),
    });
    assert.deepEqual([done, message], [true, '“Maria Ana Castellanos” is one with “Peter Novak”']);
    const [entity] = desk.analysis.entities.filter((e) => e.type === 'person');
    assert.deepEqual([entity.name, entity.aliases], ['Peter Novak', ['Maria Ana Castellanos']]);
  });
});
