import { deepStrictEqual, equal } from 'node:assert';
import { itemAt, mergeCandidates, speakerCandidates } from '../../../src/client/corrections/candidates';
import type { GroupKind, Outline, OutlineItem, Range } from '../../../src/protocol';

const at = (line: number, character = 0): Range => ({
  start: { line, character },
  end: { line, character: character + 4 },
});

const item = (label: string, ...ranges: Range[]): OutlineItem => ({
  id: label,
  label,
  detail: 'president',
  named: !/^[a-z]/.test(label),
  certainty: 'certain',
  mentions: ranges.map((range, i) => ({ id: `${label}${i}`, range })),
});

const outline = (groups: Partial<Record<GroupKind, OutlineItem[]>>): Outline => ({
  uri: 'file:///a',
  version: 1,
  groups: Object.entries(groups).map(([kind, items]) => ({
    kind: kind as GroupKind,
    label: kind,
    items,
    more: 0,
    shown: items.length,
  })),
});

const names = (found: readonly { item: OutlineItem }[]) => found.map((candidate) => candidate.item.label);

describe('candidates', () => {
  const people = [
    item('Abbas Ibrahim', at(1)),
    item('Ana Ruiz', at(9)),
    item('Bo', at(3)),
    item('Ibrahim', at(20)),
    item('the general', at(1, 30)),
  ];
  const all = outline({
    people,
    places: [item('Beirut', at(2))],
    organizations: [item('Army', at(4))],
    quotations: [item('Bo', at(5))],
  });

  it('to merge with are of the same kind, those of the same name first, then named and near', () => {
    deepStrictEqual(names(mergeCandidates(all, 'people', people[0], at(1))), [
      'Ibrahim',
      'Bo',
      'Ana Ruiz',
      'the general',
    ]);
    deepStrictEqual(names(mergeCandidates(all, 'places', all.groups[1].items[0], at(2))), []);
  });

  it('to merge a person with are all people, named or not', () => {
    const apart = outline({
      people: [item('Abbas Ibrahim', at(1))],
      sources: [item('the general', at(2))],
      crowds: [item('officials', at(3))],
      places: [item('Beirut', at(2))],
    });
    const [ibrahim] = apart.groups[0].items;
    const found = mergeCandidates(apart, 'people', ibrahim, at(1));
    deepStrictEqual(names(found), ['the general', 'officials']);
    deepStrictEqual(
      found.map(({ group }) => group),
      ['sources', 'crowds'],
    );
  });

  it('for a speaker are those of its paragraph, then people, then bodies, then the rest, by their nearest mention', () => {
    const twice = outline({
      people: [item('Ana', at(1), at(8)), item('Bo', at(5))],
      places: [item('Beirut', at(7, 50))],
      organizations: [item('Army', at(7, 20))],
    });
    const found = speakerCandidates(twice, at(7, 30));
    deepStrictEqual(names(found), ['Army', 'Beirut', 'Ana', 'Bo']);
    deepStrictEqual(found[2].range, at(8));
  });

  it('for a speaker are none of those whom only the quotation names', () => {
    const inside = outline({ people: [item('Ana', at(1, 4)), item('Bo', at(1, 6), at(9))] });
    const quotation = { start: { line: 1, character: 0 }, end: { line: 1, character: 60 } };
    deepStrictEqual(
      speakerCandidates(inside, quotation).map(({ range }) => range),
      [at(9)],
    );
  });

  it('start from the item of a mention, quotations aside', () => {
    equal(itemAt(all, at(20))?.item.label, 'Ibrahim');
    equal(itemAt(all, at(5)), null);
  });
});
