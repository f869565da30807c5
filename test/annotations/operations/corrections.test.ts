import assert from 'node:assert/strict';
import type { Entity } from '../../../src/core/analysis';
import { deskOf, doAll, type Ask, type Desk } from './desk';

const text =
  'date 2017-08-28\n\nBEIRUT — General Omar Hadid met Maria Lopez in Beirut on Sunday. “We won,” Hadid said. He smiled.\n\n' +
  'Lopez called the general a friend. Georgia and Xanadu Watch agreed, a diplomat said. Xanadu Watch left Georgia on Monday.';

const after = (...operations: Ask[]): Desk => doAll(deskOf(text, { names: [], notNames: [] }), operations);

const message = (...operations: Ask[]): string => {
  const desk = after(...operations.slice(0, -1));
  return desk.do(operations[operations.length - 1](desk)).message;
};

function entityOf(desk: Desk, words: string, n = 1): Entity | undefined {
  const { start, end } = desk.at(words, n);
  return desk.analysis.entities.find((e) => e.mentions.some((m) => m.start === start && m.end === end));
}

const mentions = (entity: Entity | undefined): string[] => entity?.mentions.map((m) => m.text) ?? [];

describe('corrections of names', () => {
  it('give an entity another type, with all it is mentioned by, in one annotation', () => {
    const before = entityOf(after(), 'Omar Hadid');
    const desk = after((d) => ({ kind: 'retype', at: d.at('Hadid', 2), type: 'organization' }));
    const entity = entityOf(desk, 'Omar Hadid');
    assert.deepEqual([desk.told, entity?.type], [['mention organization @ Hadid'], 'organization']);
    assert.deepEqual(
      mentions(before).filter((words) => !mentions(entity).includes(words)),
      [],
    );
    assert.ok(entity?.evidence.some((e) => e.source === 'person'));
    assert.equal(entity?.overruled?.[0].reading, 'person');
  });

  it('take the place of earlier ones', () => {
    const desk = after(
      (d) => ({ kind: 'retype', at: d.at('Lopez'), type: 'organization' }),
      (d) => ({ kind: 'retype', at: d.at('Lopez', 2), type: 'place' }),
      (d) => ({ kind: 'reject', at: d.at('Maria Lopez'), scope: 'here' }),
    );
    assert.deepEqual(desk.told, ['notMention @ Maria Lopez']);
    const back = after(
      (d) => ({ kind: 'reject', at: d.at('Maria Lopez'), scope: 'here' }),
      (d) => ({ kind: 'mark', range: d.at('Maria Lopez'), type: 'person' }),
    );
    assert.deepEqual([back.told, entityOf(back, 'Maria Lopez')?.type], [['mention person @ Maria Lopez'], 'person']);
  });

  it('reject here, everywhere, always', () => {
    const here = after((d) => ({ kind: 'reject', at: d.at('Georgia'), scope: 'here' }));
    assert.deepEqual([entityOf(here, 'Georgia'), mentions(entityOf(here, 'Georgia', 2))], [undefined, ['Georgia']]);
    const everywhere = after((d) => ({ kind: 'reject', at: d.at('Georgia'), scope: 'everywhere' }));
    assert.deepEqual([everywhere.told, entityOf(everywhere, 'Georgia', 2)], [['notName Georgia'], undefined]);
    const always = after((d) => ({ kind: 'reject', at: d.at('Georgia'), scope: 'always' }));
    assert.deepEqual(
      [always.told, always.lexicon, entityOf(always, 'Georgia')],
      [[], { names: [], notNames: ['Georgia'] }, undefined],
    );
    assert.match(
      message((d) => ({ kind: 'reject', at: d.at('He smiled'), scope: 'everywhere' })),
      /Nothing is read here|only be rejected where/,
    );
  });

  it('mark a new name, and the same words elsewhere follow', () => {
    const desk = after(
      (d) => ({ kind: 'reject', at: d.at('Xanadu Watch'), scope: 'everywhere' }),
      (d) => ({ kind: 'restore', at: d.at('Xanadu Watch', 2) }),
      (d) => ({ kind: 'mark', range: d.at('anadu Watc'), type: 'organization' }),
    );
    assert.deepEqual(desk.told, ['mention organization @ Xanadu Watch']);
    assert.deepEqual(
      [entityOf(desk, 'Xanadu Watch')?.type, mentions(entityOf(desk, 'Xanadu Watch'))],
      ['organization', ['Xanadu Watch', 'Xanadu Watch']],
    );
  });

  it('mark what is no name as a noun phrase, unless nothing says that it is one', () => {
    const named = (words: string): boolean | undefined => {
      const desk = after((d) => ({ kind: 'mark', range: d.at(words), type: 'person' }));
      return entityOf(desk, words)?.named;
    };
    assert.deepEqual(['a friend', 'called'].map(named), [false, true]);
  });

  it('mark a name that joins whom the machine knows', () => {
    const desk = after(
      (d) => ({ kind: 'reject', at: d.at('Hadid', 2), scope: 'everywhere' }),
      (d) => ({ kind: 'mark', range: d.at('Hadid', 2), type: 'person' }),
    );
    assert.deepEqual(
      mentions(entityOf(desk, 'Omar Hadid')).filter((words) => words.includes('Hadid')),
      ['Omar Hadid', 'Hadid'],
    );
    assert.equal(desk.analysis.quotes[0].speaker?.entity, entityOf(desk, 'Omar Hadid')?.id);
  });

  it('mark always: the lexicon learns it too', () => {
    const desk = after((d) => ({ kind: 'mark', range: d.at('Xanadu Watch'), type: 'group', always: true }));
    assert.deepEqual(desk.lexicon, { names: [{ name: 'Xanadu Watch', type: 'group' }], notNames: [] });
  });

  it('widen and narrow, old corrections moving along', () => {
    const desk = after(
      (d) => ({ kind: 'resize', at: d.at('Omar Hadid'), range: d.at('General Omar Hadid') }),
      (d) => ({ kind: 'resize', at: d.at('Omar'), range: d.at('Omar Hadid') }),
    );
    assert.deepEqual(desk.told, ['mention person @ Omar Hadid']);
    assert.equal(entityOf(desk, 'General Omar Hadid'), undefined);
    assert.match(
      message((d) => ({ kind: 'resize', at: d.at('Omar Hadid'), range: d.at('Lopez') })),
      /must share some/,
    );
  });

  it('rename, once an entity, also for all articles', () => {
    const desk = after(
      (d) => ({ kind: 'rename', at: d.at('Lopez'), name: ' Maria  L. ' }),
      (d) => ({ kind: 'rename', at: d.at('Lopez', 2), name: 'Mary Lopez', always: true }),
    );
    assert.deepEqual(
      [desk.told, entityOf(desk, 'Maria Lopez')?.name],
      [['name Mary Lopez @ Maria Lopez'], 'Mary Lopez'],
    );
    assert.deepEqual(desk.lexicon?.names, [{ name: 'Mary Lopez', type: 'person', aliases: ['Maria L.'] }]);
    assert.match(
      message((d) => ({ kind: 'rename', at: d.at('Lopez'), name: ' … ' })),
      /at least one letter/,
    );
  });

  it('give other names: their words are mentions', () => {
    const desk = after((d) => ({ kind: 'alias', at: d.at('Lopez'), name: 'Xanadu Watch' }));
    assert.deepEqual(mentions(entityOf(desk, 'Maria Lopez')), ['Maria Lopez', 'Lopez', 'Xanadu Watch', 'Xanadu Watch']);
    assert.ok(entityOf(desk, 'Maria Lopez')?.aliases.includes('Xanadu Watch'));
    assert.ok(desk.do({ kind: 'reject', at: desk.at('Xanadu Watch', 2), scope: 'here' }).done);
    assert.deepEqual(mentions(entityOf(desk, 'Maria Lopez')), ['Maria Lopez', 'Lopez', 'Xanadu Watch']);
  });

  it('say what they need', () => {
    assert.match(
      message((d) => ({ kind: 'retype', at: d.at('friend'), type: 'person' })),
      /There is no name here/,
    );
    assert.match(
      message((d) => ({ kind: 'mark', range: { start: 15, end: 17 }, type: d.analysis.entities[0].type })),
      /Select the words/,
    );
    assert.match(
      message((d) => ({ kind: 'retype', at: d.at('Lopez'), type: 'person' })),
      /is a person already/,
    );
    const desk = deskOf(text);
    assert.match(
      desk.do({ kind: 'mark', range: desk.at('Georgia'), type: 'person', always: true }).message,
      /no folder/,
    );
  });
});

describe('corrections of who is who', () => {
  it('merge two entities by one annotation on each, and further ones by one more', () => {
    assert.equal(
      message((d) => ({ kind: 'merge', at: d.at('Lopez'), with: d.at('a diplomat') })),
      '“diplomat” is one with “Maria Lopez”',
    );
    const desk = after(
      (d) => ({ kind: 'merge', at: d.at('Lopez'), with: d.at('a diplomat') }),
      (d) => ({ kind: 'merge', at: d.at('Omar Hadid'), with: d.at('a diplomat') }),
    );
    assert.deepEqual(desk.told, ['identity 1 @ Omar Hadid', 'identity 1 @ Maria Lopez', 'identity 1 @ a diplomat']);
    assert.ok(
      ['Maria Lopez', 'Omar Hadid', 'a diplomat', 'Lopez', 'Hadid'].every((words) =>
        mentions(entityOf(desk, 'Omar Hadid')).includes(words),
      ),
    );
    assert.match(
      message((d) => ({ kind: 'merge', at: d.at('Lopez'), with: d.at('Georgia') })),
      /is a person, “Georgia” a place: change one/,
    );
    assert.match(
      message((d) => ({ kind: 'merge', at: d.at('Lopez'), with: d.at('Lopez', 2) })),
      /one already/,
    );
  });

  it('split a mention off by one annotation; merging it again undoes that', () => {
    const desk = after((d) => ({ kind: 'split', at: d.at('Lopez', 2) }));
    assert.deepEqual(desk.told, ['identity 1 alone @ Lopez']);
    assert.deepEqual(
      [mentions(entityOf(desk, 'Maria Lopez')), mentions(entityOf(desk, 'Lopez', 2))],
      [['Maria Lopez'], ['Lopez']],
    );
    assert.ok(desk.do({ kind: 'merge', at: desk.at('Maria Lopez'), with: desk.at('Lopez', 2) }).done);
    assert.deepEqual(mentions(entityOf(desk, 'Maria Lopez')), ['Maria Lopez', 'Lopez']);
  });

  it('split off what held a merged chain, and the rest stays together', () => {
    const desk = after(
      (d) => ({ kind: 'merge', at: d.at('Maria Lopez'), with: d.at('a diplomat') }),
      (d) => ({ kind: 'split', at: d.at('Maria Lopez') }),
    );
    assert.deepEqual(desk.told, ['identity 4 alone @ Maria Lopez', 'identity 1 @ Lopez', 'identity 1 @ a diplomat']);
    assert.deepEqual(mentions(entityOf(desk, 'a diplomat')), ['Lopez', 'a diplomat']);
  });

  it('join a pronoun to somebody else', () => {
    const he = (d: Desk) => ({ start: d.at('He smiled').start, end: d.at('He smiled').start + 2 });
    const desk = after(
      (d) => ({ kind: 'split', at: he(d) }),
      (d) => ({ kind: 'merge', at: he(d), with: d.at('Lopez') }),
    );
    assert.deepEqual(mentions(entityOf(desk, 'Maria Lopez')), ['Maria Lopez', 'He', 'Lopez']);
    assert.ok(!mentions(entityOf(desk, 'Omar Hadid')).includes('He'));
  });

  it('are taken back as a whole', () => {
    const desk = after(
      (d) => ({ kind: 'merge', at: d.at('Lopez'), with: d.at('a diplomat') }),
      (d) => ({ kind: 'rename', at: d.at('Lopez'), name: 'X' }),
      (d) => ({ kind: 'restore', at: d.at('a diplomat') }),
    );
    assert.deepEqual([desk.told, desk.analysis], [[], after().analysis]);
    assert.equal(desk.do({ kind: 'restore', at: desk.at('Lopez') }).message, 'Nothing was corrected here.');
  });

  it('are taken back from inside: a rejected name before the quotation round it', () => {
    const desk = after(
      (d) => ({ kind: 'speaker', at: d.at('Georgia and Xanadu Watch agreed'), speaker: null }),
      (d) => ({ kind: 'reject', at: d.at('Georgia'), scope: 'here' }),
      (d) => ({ kind: 'reject', at: d.at('Xanadu Watch'), scope: 'everywhere' }),
      (d) => ({ kind: 'restore', at: { start: d.at('Georgia').start + 2, end: d.at('Georgia').start + 2 } }),
    );
    assert.deepEqual(
      desk.told.map((one) => one.split(' ')[0]),
      ['speaker', 'notName'],
    );
    assert.ok(desk.do({ kind: 'restore', at: { start: desk.at('Watch').start, end: desk.at('Watch').start } }).done);
    assert.deepEqual(
      desk.told.map((one) => one.split(' ')[0]),
      ['speaker'],
    );
  });
});

describe('corrections of quotations and times', () => {
  it('say who said it, or that nobody knows, once a quotation', () => {
    const desk = after(
      (d) => ({ kind: 'speaker', at: d.at('We won'), speaker: null }),
      (d) => ({
        kind: 'speaker',
        at: d.at('We won'),
        speaker: { start: d.at('Lopez', 2).start, end: d.at('Lopez', 2).start },
      }),
    );
    assert.deepEqual(desk.told, ['speaker @ “We won,” + Lopez']);
    assert.equal(desk.analysis.quotes[0].speaker?.entity, entityOf(desk, 'Maria Lopez')?.id);
    assert.match(
      message((d) => ({ kind: 'speaker', at: d.at('BEIRUT'), speaker: null })),
      /no quotation here/,
    );
  });

  it('take TIMEX3 values only', () => {
    const desk = after(
      (d) => ({ kind: 'time', at: d.at('Sunday'), value: '2017-08-20' }),
      (d) => ({ kind: 'time', at: d.at('Sunday'), value: 'P6Y' }),
    );
    assert.deepEqual(
      [desk.told, desk.analysis.times.find((t) => t.text === 'Sunday')?.type],
      [['time P6Y @ Sunday'], 'DURATION'],
    );
    assert.match(
      message((d) => ({ kind: 'time', at: d.at('Sunday'), value: 'last week' })),
      /no TIMEX3 value/,
    );
  });

  it('date the article, or let it say so itself', () => {
    const desk = after(() => ({ kind: 'date', value: '2018-01-02' }));
    assert.equal(desk.analysis.date?.value, '2018-01-02');
    assert.ok(desk.do({ kind: 'date', value: null }).done);
    assert.deepEqual([desk.told, desk.analysis.date?.value], [[], '2017-08-28']);
    assert.match(
      message(() => ({ kind: 'date', value: '2018-02-30' })),
      /no day/,
    );
  });

  it('accept what was read', () => {
    const desk = after(
      (d) => ({ kind: 'accept', at: d.at('Sunday') }),
      (d) => ({ kind: 'accept', at: d.at('“We won,”') }),
      (d) => ({ kind: 'accept', at: d.at('Georgia') }),
    );
    assert.deepEqual(desk.told, ['time 2017-08-27 @ Sunday', 'speaker @ “We won,” + Hadid', 'mention place @ Georgia']);
    assert.match(
      message(
        (d) => ({ kind: 'accept', at: d.at('Georgia') }),
        (d) => ({ kind: 'accept', at: d.at('Georgia') }),
      ),
      /already/,
    );
  });
});
