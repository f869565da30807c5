import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLabels, writeLabels, type LabelSchema } from '../../src/annotations/labels';

const schema: LabelSchema = {
  labels: [
    { name: 'claim', color: '#f80', key: 'c', description: 'Something "said", not shown' },
    { name: 'fact', color: 'charts.green', key: null, description: '' },
  ],
  relations: [{ name: 'contradicts', color: null, key: '1', description: '' }],
};
const faultOf = (labels: string): string => {
  const result = readLabels(`{\n"labels": [\n${labels}\n]}`);
  return 'error' in result ? `${result.line}: ${result.error}` : 'read';
};

describe('labels file', () => {
  it('gives back what was written, a line for each label', () => {
    const text = writeLabels(schema);
    assert.deepEqual(readLabels(text), schema);
    assert.deepEqual(text.split('\n').slice(0, 4), [
      '{',
      '  "labels": [',
      '    {"name": "claim", "color": "#f80", "key": "c", "description": "Something \\"said\\", not shown"},',
      '    {"name": "fact", "color": "charts.green"}',
    ]);
    assert.deepEqual(readLabels(writeLabels({ labels: [], relations: [] })), { labels: [], relations: [] });
  });

  it('may leave a list out, and name its schema', () => {
    assert.deepEqual(readLabels('{"$schema": "x"}'), { labels: [], relations: [] });
  });

  it('takes the colours that VS Code takes, and no other', () => {
    for (const color of ['#fff', '#FFF8', '#12aB34', '#12aB34ff', 'red', 'charts.red', 'terminal.ansiBrightBlue']) {
      assert.equal(faultOf(`{"name": "a", "color": "${color}"}`), 'read');
    }
    for (const color of [
      '',
      '#ff',
      '#fffff',
      '#ggg',
      'rgb(1,2,3)',
      'red;',
      'url(x)',
      'a..b',
      '.a',
      '-a',
      '#fff ',
      'var(--x)',
    ]) {
      assert.match(
        faultOf(`{"name": "a", "color": "${color}"}`),
        /^3: labels\/0\/color must be #rgb, .+ theme colour\.$/,
      );
    }
  });

  it('says in which line what is wrong', () => {
    assert.equal(faultOf('{"name": "a"},\n{"nam": "b"}'), "4: labels/1 must have required property 'name'.");
    assert.equal(
      faultOf('{"name": "a", "colour": "#fff"}'),
      '3: labels/0 must NOT have additional properties: "colour".',
    );
    assert.equal(
      faultOf('{"name": "a"},\n{"name": "b"},\n{"name": "a", "key": "k"}'),
      '5: labels/2 has the name "a" of an earlier one.',
    );
    assert.equal(
      faultOf('{"name": "a", "key": "x"},\n{"name": "b"},\n{"key": "x", "name": "a"}'),
      'read',
      'the same twice is one',
    );
    assert.equal(
      faultOf('{"name": "a", "key": "x"},\n{"name": "b", "key": "x"}'),
      '4: labels/1 has the key "x" of an earlier one.',
    );
    assert.match(faultOf('{"name": "a", "key": "xy"}'), /^3: labels\/0\/key must be one letter or digit\.$/);
    assert.match(faultOf('{"name": " a"}'), /^3: labels\/0\/name must be one line without blanks at its ends\.$/);
    assert.match(faultOf('{"name": "a",}'), /^3: Not JSON: unexpected "}"\.$/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readLabels(text);
        readLabels(`{"labels": [${text}]}`);
      }),
    );
  });
});
