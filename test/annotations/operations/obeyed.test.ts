import assert from 'node:assert/strict';
import type { Entity, EntityType, Event, Mention, Span } from '../../../src/core/analysis';
import type { Operation } from '../../../src/annotations/operations/operation';
import { createAnalyzedDocument } from '../../../src/service/document/analyzedDocument';
import { groupsOf } from '../../../src/formats/model/outline';
import { loadGold } from '../../../scripts/reading/gold';
import { deskOf, type Desk } from './desk';

/** Sample articles, and how many things of each kind of one are corrected: each is read anew for every correction. */
const articles = loadGold().filter((_, i) => i % 6 === 1);
const few = <T>(list: readonly T[], count = 3): readonly T[] =>
  list.filter((_, i) => i % Math.ceil(list.length / count) === 0);

const bare = ({ start, end }: Span): Span => ({ start, end });
const isAt =
  (a: Span) =>
  (b: Span): boolean =>
    a.start === b.start && a.end === b.end;
const entityAt = ({ analysis }: Desk, at: Span): Entity | undefined =>
  analysis.entities.find((e) => e.mentions.some(isAt(at)));
const holds = (entity: Entity | undefined, mentions: readonly Mention[]): boolean =>
  mentions.every((mention) => entity?.mentions.some(isAt(mention)) ?? false);

for (const { name, text } of articles) {
  describe(`a person's word in ${name}`, () => {
    const untouched = deskOf(text);
    const { entities, quotes, times } = untouched.analysis;
    const named = entities.filter((e) => e.named);
    const nameOf = (entity: Entity): Mention => entity.mentions.find((m) => m.kind === 'name') ?? entity.mentions[0];

    /** Does it, checks it, takes it back, and checks that the reading is the machine's again. */
    function corrected(operation: Operation<Span>, at: Span, check: (desk: Desk) => void): void {
      const desk = deskOf(text);
      const { done, message } = desk.do(operation);
      assert.ok(done, message);
      check(desk);
      assert.ok(desk.do({ kind: 'restore', at: bare(at) }).done);
      assert.deepEqual([desk.told, desk.analysis], [[], untouched.analysis]);
    }

    it('gives an entity its type, all it is mentioned by included, and moves it to its group', () => {
      const group = { person: 'people', organization: 'organizations' } as const;
      for (const entity of few(named)) {
        const type: EntityType & keyof typeof group = entity.type === 'person' ? 'organization' : 'person';
        corrected({ kind: 'retype', at: bare(nameOf(entity)), type }, nameOf(entity), (desk) => {
          const after = entityAt(desk, nameOf(entity));
          assert.equal(after?.type, type);
          assert.ok(holds(after, entity.mentions), entity.name);
          assert.equal(desk.placed.length, 1);
          const items = groupsOf(createAnalyzedDocument('file:///a', 1, text, desk.analysis)).get(group[type]);
          assert.ok(items?.some((item) => item.id === after?.id && item.mentions.length === after.mentions.length));
        });
      }
    });

    it('takes a rejected mention from entities, speakers and participants', () => {
      for (const entity of few(named)) {
        const mention = nameOf(entity);
        corrected({ kind: 'reject', at: bare(mention), scope: 'here' }, mention, (desk) => {
          assert.equal(entityAt(desk, mention), undefined);
          const known = new Set(desk.analysis.entities.map((e) => e.id));
          assert.ok(
            desk.analysis.quotes.every((q) => !q.speaker || !isAt(mention)(q.speaker) || q.speaker.entity === null),
          );
          assert.ok(desk.analysis.events.every((e) => e.participants.every((p) => known.has(p.entity))));
        });
        corrected({ kind: 'reject', at: bare(mention), scope: 'everywhere' }, mention, (desk) =>
          assert.ok(desk.analysis.entities.every((e) => e.mentions.every((m) => m.text !== mention.text))),
        );
      }
    });

    it('makes one of two, with all their mentions and quotations', () => {
      for (const entity of few(named)) {
        const other = named.find((e) => e !== entity && e.type === entity.type);
        if (!other) continue;
        corrected({ kind: 'merge', at: bare(nameOf(entity)), with: bare(nameOf(other)) }, nameOf(entity), (desk) => {
          const one = entityAt(desk, nameOf(entity));
          assert.ok(holds(one, [...entity.mentions, ...other.mentions]), `${entity.name} + ${other.name}`);
          for (const quote of quotes) {
            if (quote.speaker?.entity !== entity.id && quote.speaker?.entity !== other.id) continue;
            assert.equal(desk.analysis.quotes.find(isAt(quote))?.speaker?.entity, one?.id);
          }
        });
      }
    });

    it('takes one mention out of its chain, the rest staying together', () => {
      for (const entity of few(named.filter((e) => e.mentions.length > 1))) {
        const [mention] = entity.mentions;
        corrected({ kind: 'split', at: bare(mention) }, mention, (desk) => {
          const rest = entity.mentions.slice(1).filter((m) => m.kind === 'name');
          const apart = entityAt(desk, mention);
          assert.ok(rest.every((m) => entityAt(desk, m) !== apart));
          assert.ok(new Set(rest.map((m) => entityAt(desk, m)?.id)).size <= 1);
        });
      }
    });

    it('calls an entity by its new name, everywhere', () => {
      for (const entity of few(named)) {
        corrected({ kind: 'rename', at: bare(nameOf(entity)), name: 'Zed Quux' }, nameOf(entity), (desk) => {
          assert.deepEqual(
            entityAt(desk, nameOf(entity))?.mentions.map((m) => m.id),
            entity.mentions.map((m) => m.id),
          );
          assert.equal(entityAt(desk, nameOf(entity))?.name, 'Zed Quux');
        });
      }
    });

    it('gives a quotation its speaker, or none', () => {
      const people = named.filter((e) => e.type === 'person');
      few(quotes).forEach((quote, i) => {
        const who = people[i % people.length];
        corrected({ kind: 'speaker', at: bare(quote), speaker: bare(nameOf(who)) }, quote, (desk) => {
          const speaker = desk.analysis.quotes.find(isAt(quote))?.speaker;
          assert.deepEqual([speaker?.entity, speaker?.evidence[0].source], [entityAt(desk, nameOf(who))?.id, 'person']);
        });
        corrected({ kind: 'speaker', at: bare(quote), speaker: null }, quote, (desk) =>
          assert.equal(desk.analysis.quotes.find(isAt(quote))?.speaker, null),
        );
      });
    });

    it('gives a quotation its kind and its cue, and takes it away', () => {
      for (const quote of few(quotes)) {
        const kind = quote.kind === 'indirect' ? 'direct' : 'indirect';
        corrected({ kind: 'quotation', range: bare(quote), quote: kind }, quote, (desk) => {
          const after = desk.analysis.quotes.find(isAt(quote));
          assert.deepEqual([after?.kind, after?.overruled?.[0].reading], [kind, quote.kind]);
          assert.equal(after?.speaker?.text, quote.speaker?.text);
          assert.equal(desk.analysis.quotes.length, quotes.length);
        });
        corrected({ kind: 'cue', at: bare(quote), cue: null }, quote, (desk) =>
          assert.equal(desk.analysis.quotes.find(isAt(quote))?.cue, null),
        );
        corrected({ kind: 'reject', at: bare(quote), scope: 'here', of: 'quote' }, quote, (desk) => {
          assert.equal(desk.analysis.quotes.find(isAt(quote)), undefined);
          assert.equal(desk.analysis.quotes.length, quotes.length - 1);
        });
      }
    });

    it('gives an event its type, name and status, and takes it away', () => {
      for (const event of few(untouched.analysis.events.filter((e) => !e.named))) {
        const [mention] = event.mentions;
        const eventOf = (desk: Desk): Event | undefined =>
          desk.analysis.events.find((e) => e.mentions.some(isAt(mention)));
        const type = event.type === 'sport' ? 'science' : 'sport';
        corrected({ kind: 'event', range: bare(mention), type }, mention, (desk) => {
          assert.deepEqual([eventOf(desk)?.type, eventOf(desk)?.mentions], [type, event.mentions]);
        });
        corrected({ kind: 'rename', at: bare(mention), name: 'Zed Quux', of: 'event' }, mention, (desk) =>
          assert.equal(eventOf(desk)?.name, 'Zed Quux'),
        );
        corrected({ kind: 'status', at: bare(mention), status: 'denied' }, mention, (desk) =>
          assert.equal(eventOf(desk)?.status, 'denied'),
        );
        corrected({ kind: 'reject', at: bare(mention), scope: 'here', of: 'event' }, mention, (desk) =>
          assert.equal(eventOf(desk), undefined),
        );
      }
    });

    it('gives an event when, where and who, or says that it is not known, and makes one of two', () => {
      const { events } = untouched.analysis;
      const people = named.filter((e) => e.type === 'person');
      const places = named.filter((e) => e.type === 'place');
      few(events.filter((e) => !e.named)).forEach((event, i) => {
        const [mention] = event.mentions;
        const eventOf = (desk: Desk): Event | undefined =>
          desk.analysis.events.find((e) => e.mentions.some(isAt(mention)));
        const time = times[i % Math.max(1, times.length)];
        const place = places[i % Math.max(1, places.length)];
        const who = people[i % Math.max(1, people.length)];
        const at = bare(mention);
        if (time)
          corrected({ kind: 'when', at, time: bare(time) }, mention, (desk) =>
            assert.equal(desk.analysis.times.find((t) => t.id === eventOf(desk)?.time)?.start, time.start),
          );
        corrected({ kind: 'when', at, time: null }, mention, (desk) => assert.equal(eventOf(desk)?.time, null));
        if (place)
          corrected({ kind: 'where', at, place: bare(nameOf(place)) }, mention, (desk) =>
            assert.equal(eventOf(desk)?.place, entityAt(desk, nameOf(place))?.id),
          );
        corrected({ kind: 'where', at, place: null }, mention, (desk) => assert.equal(eventOf(desk)?.place, null));
        if (who) {
          const partOf = (desk: Desk): string | undefined =>
            eventOf(desk)?.participants.find((p) => p.entity === entityAt(desk, nameOf(who))?.id)?.role;
          corrected({ kind: 'participant', at, who: bare(nameOf(who)), role: 'patient' }, mention, (desk) =>
            assert.equal(partOf(desk), 'patient'),
          );
          corrected({ kind: 'participant', at, who: bare(nameOf(who)), role: null }, mention, (desk) =>
            assert.equal(partOf(desk), undefined),
          );
        }
        const other = events.find((e) => e !== event && !e.named);
        if (other)
          corrected({ kind: 'merge', at, with: bare(other.mentions[0]), of: 'event' }, mention, (desk) => {
            const all = [...event.mentions, ...other.mentions];
            assert.ok(all.every((m) => eventOf(desk)?.mentions.some(isAt(m))));
          });
      });
    });

    it('gives a role to somebody else, or to nobody', () => {
      const roles = entities.flatMap((entity) => entity.roles.map((role) => ({ role, entity })));
      const hasRole = (role: Span, entity: Entity | undefined): boolean => entity?.roles.some(isAt(role)) ?? false;
      for (const { role, entity } of few(roles)) {
        const other = named.find((e) => e !== entity && e.type === 'person');
        const isNobodys = (desk: Desk): boolean => desk.analysis.entities.every((e) => !e.roles.some(isAt(role)));
        const backTo = (desk: Desk): void => {
          const told = desk.placed.find(({ annotation }) => annotation.body.kind === 'role');
          assert.ok(told && desk.do({ kind: 'remove', ids: [told.annotation.id] }).done);
          assert.deepEqual([desk.told, desk.analysis], [[], untouched.analysis]);
        };
        const of = (whose: Span | null): Desk => {
          const desk = deskOf(text);
          const { done, message } = desk.do({ kind: 'role', range: bare(role), of: whose });
          assert.ok(done, message);
          return desk;
        };
        const nobodys = of(null);
        assert.ok(isNobodys(nobodys), role.text);
        backTo(nobodys);
        if (!other) continue;
        const others = of(bare(nameOf(other)));
        assert.ok(hasRole(role, entityAt(others, nameOf(other))), role.text);
        backTo(others);
      }
    });

    it('gives a time its value, and keeps what was read', () => {
      for (const time of few(times)) {
        corrected({ kind: 'time', at: bare(time), value: '1999-01-02' }, time, (desk) => {
          const after = desk.analysis.times.find(isAt(time));
          assert.deepEqual(
            [after?.value, after?.interval.begin, after?.overruled?.[0].reading],
            ['1999-01-02', '1999-01-02', time.value],
          );
        });
      }
    });

    it('accepts what is read, and changes nothing else', () => {
      const events = untouched.analysis.events.filter((e) => !e.named).map((e) => e.mentions[0]);
      for (const item of [...few(quotes), ...few(times), ...few(events)]) {
        corrected({ kind: 'accept', at: bare(item) }, item, (desk) => {
          assert.deepEqual(
            desk.analysis.quotes.map((q) => [q.start, q.speaker?.entity]),
            quotes.map((q) => [q.start, q.speaker?.entity]),
          );
          assert.deepEqual(
            desk.analysis.times.map((t) => [t.start, t.value]),
            times.map((t) => [t.start, t.value]),
          );
          assert.deepEqual(
            desk.analysis.events.map((e) => [e.type, e.mentions]),
            untouched.analysis.events.map((e) => [e.type, e.mentions]),
          );
        });
      }
    });
  });
}
