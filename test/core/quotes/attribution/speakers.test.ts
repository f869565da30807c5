import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/core/analyze';
import { languages } from '../../../../src/languages';
import type { Quotation } from '../../../../src/core/quotes/quotation';
import { attribute } from '../../../../src/core/quotes/attribution/speakers';
import { loadResources } from '../../../../scripts/reading/resources';

const evidence = [{ source: 'rule' as const, rule: 'cue-verb-after-subject', score: 0.9, spans: [] }];

function quotation(start: number, speakerText: string | null, continues = -1): Quotation {
  return {
    start,
    end: start + 5,
    text: '“Go.”',
    kind: 'direct',
    marked: [{ start, end: start + 5 }],
    parent: -1,
    continues,
    cue: null,
    evidence,
    speaker:
      speakerText === null
        ? null
        : {
            start: start + 10,
            end: start + 13,
            text: speakerText,
            kind: 'name',
            anonymous: false,
            turn: null,
            evidence,
          },
  };
}

describe('quotes/speakers', () => {
  it('takes entities from coreference and follows continued speech', () => {
    const chains = { entities: [], entityAt: ({ start }: { start: number }) => (start === 10 ? 'e1' : null) };
    const quotes = attribute(
      [quotation(0, 'Ana'), quotation(50, 'Ana', 0), quotation(90, 'Bo'), quotation(120, null)],
      chains,
    );
    assert.deepEqual(
      quotes.map((q) => q.speaker?.entity ?? null),
      ['e1', 'e1', null, null],
    );
    assert.deepEqual(
      quotes.map((q) => q.continues),
      [null, 'q1', null, null],
    );
    assert.equal(quotes[2].speaker?.evidence.at(-1)?.rule, 'no-entity-for-speaker');
  });

  it('resolves pronouns, and the answers of an interview', () => {
    const { analyze } = createAnalyzer(loadResources(), languages);
    const said = analyze('Ana Lopez arrived in Lima on Monday. “We are leaving,” she said.\n');
    assert.equal(said.entities.find((e) => e.id === said.quotes[0].speaker?.entity)?.name, 'Ana Lopez');
    const asked = analyze(
      'Ana Lopez runs the port of Lima. She spoke to us on Monday.\n\nQ: Are you leaving?\n\nA: Not before the rain.\n\nQ: And then?\n',
    );
    const answer = asked.quotes.find((q) => q.speaker?.text === 'A');
    assert.equal(asked.entities.find((e) => e.id === answer?.speaker?.entity)?.name, 'Ana Lopez');
  });
});
