import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/annotations/model';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import type { Fault, Sidecar } from '../../../src/annotations/sidecar/sidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { anyAnnotation, anyAnnotations, anyText, at, label, uuid } from '../../support/annotations';
import { w3cFaults } from '../../support/w3c';

const read = (text: string): Sidecar => {
  const result = readSidecar(text);
  if ('error' in result) assert.fail(`line ${result.line}: ${result.error}`);
  return result;
};
const faultOf = (text: string): Fault => {
  const result = readSidecar(text);
  if ('error' in result) return { error: result.error, line: result.line };
  assert.fail('it was read');
};
const collection = (items: string, more = ''): string =>
  `{\n"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/c", "type": "AnnotationCollection",${more}\n` +
  `"first": {"id": "http://example.org/p", "type": "AnnotationPage", "items": [\n${items}\n]}}\n`;
const sample: readonly Annotation[] = [
  { id: uuid(1), body: { kind: 'mention', type: 'person' }, selectors: [at('Ann Lee')] },
  { id: uuid(2), body: { kind: 'speaker' }, selectors: [at('“No”'), at('he')] },
  { id: uuid(3), body: { kind: 'speaker' }, selectors: [at('“Yes”')] },
  { id: uuid(4), body: { kind: 'label', label: 'claim' }, selectors: [at('one piece'), at('and another')] },
  { id: uuid(5), body: { kind: 'relation', label: 'works for', from: uuid(1), to: uuid(4) }, selectors: [] },
  { id: uuid(6), body: { kind: 'date', value: '2017-08-28' }, selectors: [] },
];

describe('sidecar', () => {
  it('gives back what was written: any annotations, any file name', () => {
    fc.assert(
      fc.property(
        anyAnnotations,
        anyText.filter((name) => name !== ''),
        (annotations, name) => {
          const { annotations: back, frame, source } = read(writeSidecar(annotations, name));
          assert.deepEqual(back, annotations);
          assert.equal(source, Buffer.from(name).toString() === name ? name : source);
          assert.equal(writeSidecar(back, source ?? '', frame), writeSidecar(annotations, name));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is a valid W3C collection, whatever is in it', () => {
    fc.assert(
      fc.property(
        anyAnnotations,
        fc.constantFrom('a.txt', 'a b#1?%.txt', 'C:x', 'ÄÖ 中 👩.txt', '\ud800'),
        (annotations, name) => {
          assert.deepEqual(
            w3cFaults(
              writeSidecar(
                annotations.map(({ id, body, selectors }) => ({ id, body, selectors })),
                name,
              ),
            ),
            [],
          );
        },
      ),
      { numRuns: 300 },
    );
    assert.notDeepEqual(w3cFaults(collection('{}')), [], 'the checker checks');
    assert.deepEqual(w3cFaults(writeSidecar([], 'a.txt')), [], 'an empty one has no page');
  });

  it('ends with one newline, has LF only, and says nothing that changes by itself', () => {
    const text = writeSidecar(sample, 'story.txt');
    assert.match(text, /[^\n]\n$/);
    assert.doesNotMatch(text, /\r|[ \t]\n|total|modified/);
    assert.equal(text, writeSidecar(sample, 'story.txt'));
  });

  it('changes no other line when an annotation is added, changed or removed', () => {
    fc.assert(
      fc.property(
        anyAnnotations.filter((a) => a.length > 1),
        anyAnnotation,
        fc.nat(),
        (annotations, added, where) => {
          const index = where % (annotations.length + 1);
          const before = writeSidecar(annotations, 'a.txt').split('\n');
          const after = writeSidecar(annotations.toSpliced(index, 0, added), 'a.txt').split('\n');
          let same = 0;
          while (same < before.length && before[same] === after[same]) same++;
          assert.deepEqual(after.slice(after.length - (before.length - same)), before.slice(same));
        },
      ),
    );
  });

  it('leaves the other lines alone when a note is added to a thread', () => {
    const thread = (notes: number): string =>
      writeSidecar(
        [
          {
            id: uuid(1),
            selectors: [at('x')],
            body: {
              kind: 'comments',
              resolved: false,
              notes: Array.from({ length: notes }, (_, i) => ({ id: uuid(i + 2), author: 'A', text: `note ${i}` })),
            },
          },
        ],
        'a.txt',
      );
    const before = thread(2).split('\n');
    assert.deepEqual(
      thread(3)
        .split('\n')
        .filter((line) => !before.includes(line)).length,
      1,
    );
  });

  it('keeps what other tools wrote: entries as they are, properties of ours and of the file', () => {
    const foreign =
      '{"type":"Annotation",\n  "id": "http://x.org/1", "body":\n\t{"value": 1.50, "type": "Dataset", "id": "d:1"}, "target": "http://x.org/page" }';
    const text = collection(foreign, '"label": "Theirs", "total": 1, "creator": {"id": "http://me"},');
    const first = read(text);
    assert.deepEqual(first.annotations, [
      { id: 'http://x.org/1', body: { kind: 'foreign', json: foreign }, selectors: [] },
    ]);
    const ours = { ...label(1, 'claim'), extra: [{ name: 'created', json: '"2015-01-01T00:00:00Z"' }] };
    const written = writeSidecar([...first.annotations, ours], 'a.txt', first.frame);
    assert.ok(written.includes(foreign));
    assert.match(written, /"id": "http:\/\/example\.org\/c"/);
    assert.match(written, /"label": "Theirs"/);
    assert.match(written, /"total": 2/);
    const second = read(written);
    assert.deepEqual(second.annotations, [...first.annotations, ours]);
    assert.equal(writeSidecar(second.annotations, 'a.txt', second.frame), written);
  });

  it('leaves entries on another file alone: as they are, and their words are not looked for here', () => {
    const there = writeSidecar(
      [{ id: uuid(9), body: { kind: 'label', label: 'x' }, selectors: [at('Ann Lee')] }],
      'b.txt',
    );
    const entry = there.slice(there.indexOf('      {\n'), there.lastIndexOf('      }\n') + 8);
    const here = writeSidecar(sample, 'a.txt');
    const both = here.replace(`"items": [\n`, `"items": [\n${entry}      ,\n`);
    const { annotations, frame, source } = read(both);
    assert.equal(annotations[0].body.kind, 'foreign');
    assert.deepEqual(annotations[0].selectors, []);
    assert.deepEqual(annotations.slice(1), sample);
    assert.equal(writeSidecar(annotations, source ?? '', frame), both);
  });

  it('takes an entry for ours only if nothing of it would be lost', () => {
    const entry = (body: string, source = 'a.txt'): string =>
      collection(
        `{"id": "urn:x:1", "type": "Annotation", "motivation": "tagging", "body": ${body}, ` +
          `"target": {"type": "SpecificResource", "source": "${source}", "selector": [{"type": "TextQuoteSelector", "exact": "a", "prefix": "", "suffix": ""}]}}`,
      );
    const kindOf = (text: string): string => read(text).annotations[0].body.kind;
    assert.equal(kindOf(entry('{"value": "claim", "type": "TextualBody"}')), 'label', 'in any order');
    assert.equal(kindOf(entry('{"value": "claim", "type": "TextualBody", "language": "en"}')), 'foreign');
    assert.equal(kindOf(entry('[{"value": "claim", "type": "TextualBody"}]')), 'foreign');
    assert.equal(
      kindOf(entry('{"value": "claim", "type": "TextualBody"}', 'http://x.org/a.txt')),
      'foreign',
      'on another resource',
    );
    assert.equal(read(entry('[]')).annotations[0].selectors[0].exact, 'a', 'its quote is known all the same');
  });

  it('opens whatever else the standard allows', () => {
    const agent = '{"id": "urn:x:me", "type": ["Person", "x:Editor"], "name": ["A", "B"]}';
    const text = collection(
      [
        '{"id": "urn:x:1", "type": "Annotation", "bodyValue": "x", "target": "urn:x:page"}',
        `{"id": "urn:x:2", "type": ["Annotation", "x:Note"], "creator": ${agent}, "motivation": ["commenting", "x:own"],
        "body": [{"type": "Choice", "items": [{"type": "TextualBody", "value": "x", "language": ["en", "fr"]}]}, "urn:x:body", {"id": "urn:x:b", "format": "text/plain"}],
        "target": [{"id": "urn:x:page#a"}, {"source": {"id": "urn:x:page"}, "state": {"type": "TimeState", "sourceDate": "2015-07-20T13:30:00Z"}}]}`,
        `{"id": "urn:x:3", "type": "Annotation", "target": {"source": "urn:x:page", "styleClass": "red", "selector": {"type": "RangeSelector",
        "startSelector": {"type": "XPathSelector", "value": "//p"}, "endSelector": {"type": "CssSelector", "value": "p"}}}}`,
        `{"id": "urn:x:4", "type": "Annotation", "target": {"source": "urn:x:page", "selector": ["urn:x:selector", {"type": "FragmentSelector", "value": "a",
        "refinedBy": {"type": "TextQuoteSelector", "exact": "word"}}]}}`,
        '{"id": "urn:x:5", "type": "Annotation", "target": {"source": "urn:x:page", "selector": {"type": "TextQuoteSelector", "exact": "word"}}}',
      ].join(',\n'),
      '"label": ["a", "b"],',
    );
    const { annotations, frame } = read(text);
    assert.deepEqual(
      annotations.map(({ body, selectors }) => `${body.kind} ${selectors.map(({ exact }) => exact).join()}`),
      ['foreign ', 'foreign ', 'foreign ', 'foreign ', 'foreign word'],
    );
    assert.deepEqual(JSON.parse(writeSidecar(annotations, 'a.txt', frame)).first.items, JSON.parse(text).first.items);
  });

  it('opens a page that stands alone, CRLF, a byte order mark, and a collection without annotations', () => {
    const entry = '{"id": "urn:x:1", "type": ["Annotation"], "target": "urn:x:2"}';
    const page = `\ufeff{"@context": ["http://www.w3.org/ns/anno.jsonld"],\r\n"id": "urn:x:p", "type": "AnnotationPage", "next": "urn:x:q", "items": [${entry}]}`;
    const { annotations, frame } = read(page);
    assert.equal(annotations.length, 1);
    assert.match(writeSidecar(annotations, 'a.txt', frame), /"next": "urn:x:q"/);
    assert.deepEqual(read(writeSidecar([], 'a.txt')).annotations, []);
  });

  it('says in which line what is wrong', () => {
    const text = writeSidecar(sample, 'story.txt');
    const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    const cases: [string, string, RegExp][] = [
      [text.replace('after"}', 'after}'), '"Ann Lee"', /^Not JSON: a string runs over the line's end\.$/],
      [text.replace('"he",', '"he"'), '"he"', /^Not JSON: unexpected "\\""\.$/],
      [text.replace('"one piece"', '12'), '"one piece"', /items\/3.+must be string\.$/],
      [text.replace('"exact": "one piece", ', ''), '"one piece"', /must have required property 'exact'\.$/],
      [text.replace(`"id": "${uuid(4)}"`, '"id": "no iri"'), `"id": "${uuid(4)}"`, /must be an IRI\.$/],
      [text.replace('        "motivation": "linking",', '<<<<<<< HEAD'), '"motivation": "linking"', /merge conflict/],
    ];
    for (const [broken, at, message] of cases) {
      const fault = faultOf(broken);
      assert.match(fault.error, message);
      assert.ok(Math.abs(fault.line - lineOf(at)) <= 1, `${fault.error} ${fault.line} ${lineOf(at)}`);
    }
    assert.deepEqual(faultOf(''), { error: 'The file is empty.', line: 1 });
    assert.deepEqual(faultOf('[]'), { error: 'The file must be object.', line: 1 });
    assert.equal(faultOf('{\n"@context": "x"\n}').line, 1);
    assert.deepEqual(faultOf(text.slice(0, -3)), {
      error: 'Not JSON: the file ends too early.',
      line: text.split('\n').length - 2,
    });
    assert.match(faultOf(collection('').replace(/"first": [^]*/, '"first": "http://x"}')).error, /in another file/);
  });

  it('reads an annotation that two branches moved, and so stands there twice, once', () => {
    const [one, , three] = sample;
    const moved = { ...one, selectors: [{ ...one.selectors[0], prefix: 'elsewhere ' }] };
    assert.deepEqual(read(writeSidecar([one, three, moved], 'a.txt')).annotations, [one, three]);
  });

  it('gives the second of two different entries with one id an id of its own, always the same', () => {
    const other = label(1, 'claim');
    const { annotations } = read(writeSidecar([sample[0], other], 'a.txt'));
    assert.deepEqual(annotations, [sample[0], { ...other, id: annotations[1].id }]);
    assert.notEqual(annotations[1].id, other.id);
    assert.deepEqual(read(writeSidecar(annotations, 'a.txt')).annotations, annotations);
    assert.deepEqual(read(writeSidecar([sample[0], other, other], 'a.txt')).annotations, annotations);
  });

  it('never throws', () => {
    const text = writeSidecar(sample, 'story.txt');
    fc.assert(
      fc.property(fc.string(), (any) => {
        readSidecar(any);
      }),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 3 }), (start, length, inserted) => {
        readSidecar(text.slice(0, start) + inserted + text.slice(start + length));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        readSidecar(collection(json));
        readSidecar(json);
      }),
    );
    for (const deep of [
      '['.repeat(1e6),
      '{"a":'.repeat(1e5),
      collection(`{"id":"a:b","type":"Annotation","target":"a:b","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`),
    ])
      readSidecar(deep);
  });
});
