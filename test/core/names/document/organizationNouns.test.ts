import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/core/analyze';
import { languages } from '../../../../src/languages';
import { loadResources } from '../../../../scripts/reading/resources';

const analyzer = createAnalyzer(loadResources(), languages);

/** The types of all mentions of the name, sorted, one each. */
function typesOf(name: string, text: string): string[] {
  const { entities } = analyzer.analyze(text);
  return [...new Set(entities.filter((e) => e.mentions.some((m) => m.text === name)).map((e) => e.type))].sort();
}

describe('what stands beside a name', () => {
  it('makes an unknown name an organization throughout the article', () =>
    assert.deepEqual(
      typesOf(
        'Qorvash',
        'Soldiers held by the Qorvash terror group since 2014 are dead. The fighting in a Qorvash enclave went on. Qorvash fighters had asked for talks. Qorvash has lost land.',
      ),
      ['organization'],
    ));
  it('leaves a known place a place', () =>
    assert.deepEqual(typesOf('Damascus', 'Damascus officials met in Damascus. Damascus leaders agreed.'), ['place']));
});
