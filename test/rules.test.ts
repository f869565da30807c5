import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rulesDocument, rulesFile } from '../scripts/rules';
import { describedRules, descriptionOf } from '../src/languages/rules';
import { wholeAnalyzer } from './support/analyzer';
import { goldGroups, loadGold } from '../scripts/reading/gold';

/** The ids that the evidence in a result names, however deep it lies. */
function rulesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('rule' in value && typeof value.rule === 'string') found.add(value.rule);
  Object.values(value).forEach((part) => rulesIn(part, found));
  return found;
}

describe('rules', () => {
  const rules = describedRules();

  it('have an id in kebab case, one in each stage and language', () => {
    const names = rules.map(({ stage, language, id }) => `${stage} ${language} ${id}`);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i || !/ [a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)),
      [],
    );
  });

  it('say in a sentence what they conclude, with an example', () => {
    const wrong = rules.filter(
      ({ description, example }) => !/^(?:\p{Lu}|[“"]).*[.!?”]$/u.test(description) || !example,
    );
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  it('are all that the evidence of the samples names', () => {
    const named = new Set(
      goldGroups.flatMap((group) => loadGold(group)).flatMap(({ text }) => [...rulesIn(wholeAnalyzer().analyze(text))]),
    );
    assert.deepEqual(
      [...named].filter((id) => descriptionOf(id) === null),
      [],
    );
  });

  it('are in docs/rules.md as they are in the code (else: npx tsx scripts/rules.ts)', () =>
    assert.equal(readFileSync(rulesFile, 'utf8'), rulesDocument()));
});
