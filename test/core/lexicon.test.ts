import assert from 'node:assert/strict';
import type { Entity } from '../../src/core/analysis';
import type { Lexicon } from '../../src/core/inputs';
import { wholeAnalyzer } from '../support/analyzer';

const read = (text: string, names: Lexicon['names'], notNames: readonly string[] = []): readonly Entity[] =>
  wholeAnalyzer().analyze(text, { lexicon: { names, notNames } }).entities;

const shown = (entities: readonly Entity[]): string[] =>
  entities.map((e) => `${e.type} ${e.name}: ${e.mentions.map((m) => m.text).join(', ')}`);

describe('the project lexicon', () => {
  const text =
    'The Zorblat Front met Ana Ruiz in Madrid on Friday. Zorb said it won. “We came,” Zorb-Front said. Ruiz left.';

  it('names what is one, in its type, by its name', () => {
    const entities = read(text, [{ name: 'Zorblat Front', type: 'organization', aliases: ['Zorb', 'Zorb Front'] }]);
    assert.deepEqual(
      shown(entities)
        .find((e) => e.includes('Zorb'))
        ?.replace(/, it|, We/g, ''),
      'organization Zorblat Front: Zorblat Front, Zorb, Zorb-Front',
    );
  });

  it('calls an entity by its name where only another name stands', () => {
    const entities = read(text, [{ name: 'Ana María Ruiz', type: 'person', aliases: ['Ana Ruiz'] }]);
    assert.deepEqual(
      shown(entities).find((e) => e.includes('Ruiz')),
      'person Ana María Ruiz: Ana Ruiz, Ruiz',
    );
  });

  it('says what is no name, whatever its case', () => {
    assert.ok(!shown(read(text, [], ['MADRID'])).some((e) => e.includes('Madrid')));
  });

  it('yields to a person', () => {
    const start = text.indexOf('Madrid');
    const { entities } = wholeAnalyzer().analyze(text, {
      lexicon: { names: [], notNames: ['Madrid'] },
      constraints: [{ kind: 'mention', span: { start, end: start + 6 }, type: 'organization' }],
    });
    assert.ok(shown(entities).includes('organization Madrid: Madrid'));
  });
});
