import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLexicon, writeLexicon } from '../../src/annotations/lexicon';
import type { EntityType } from '../../src/core/analysis';
import type { Lexicon } from '../../src/core/inputs';

const name = fc.string({ unit: 'grapheme' }).filter((text) => /\S/u.test(text));
const anyLexicon: fc.Arbitrary<Lexicon> = fc
  .tuple(
    fc.array(
      fc.tuple(
        name,
        fc.constantFrom<EntityType>('person', 'place', 'organization', 'group', 'misc'),
        fc.array(name, { maxLength: 3 }),
      ),
    ),
    fc.array(name),
  )
  .map(([names, notNames]) => ({
    names: names.map(([text, type, aliases]) => ({ name: text, type, ...(aliases.length > 0 && { aliases }) })),
    notNames,
  }));

describe('lexicon file', () => {
  it('is sorted, a line for each name, whatever the order was', () => {
    assert.equal(
      writeLexicon({
        names: [
          { name: 'Bright Harbour', type: 'organization', aliases: ['the Harbour', 'BH'] },
          { name: 'Ann Lee', type: 'person' },
          { name: 'Bright Harbour', type: 'organization', aliases: ['BH', 'Harbour'] },
        ],
        notNames: ['Sunday Best', 'Good Morning', 'Sunday Best'],
      }),
      [
        '{',
        '  "names": [',
        '    {"name": "Ann Lee", "type": "person"},',
        '    {"name": "Bright Harbour", "type": "organization", "aliases": ["BH", "Harbour", "the Harbour"]}',
        '  ],',
        '  "notNames": [',
        '    "Good Morning",',
        '    "Sunday Best"',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    assert.equal(writeLexicon({ names: [], notNames: [] }), '{\n  "names": [],\n  "notNames": []\n}\n');
  });

  it('reads what it wrote and writes it the same again', () => {
    fc.assert(
      fc.property(anyLexicon, (lexicon) => {
        const text = writeLexicon(lexicon);
        const read = readLexicon(text);
        if ('error' in read) assert.fail(`line ${read.line}: ${read.error}`);
        assert.equal(writeLexicon(read), text);
        assert.equal(writeLexicon({ names: read.names.toReversed(), notNames: read.notNames.toReversed() }), text);
        assert.deepEqual(new Set(read.names.map((n) => n.name)), new Set(lexicon.names.map((n) => n.name)));
      }),
    );
  });

  it('says in which line what is wrong', () => {
    const faultOf = (text: string): string => {
      const result = readLexicon(text);
      return 'error' in result ? `${result.line}: ${result.error}` : 'read';
    };
    assert.equal(
      faultOf('{"names": [\n{"name": "A", "type": "city"}]}'),
      '2: names/0/type must be equal to one of the allowed values: "person", "place", "organization", "group", "misc".',
    );
    assert.equal(faultOf('{"names": [],\n"notNames": [" "]}'), '2: notNames/0 must not be blank.');
    assert.equal(faultOf('{"notName": []}'), '1: The file must NOT have additional properties: "notName".');
    assert.equal(faultOf('{}'), 'read');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readLexicon(text);
      }),
    );
  });
});
