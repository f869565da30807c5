import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis';
import type { Lexicon } from '../../../src/core/inputs';
import { inputsFrom } from '../../../src/annotations/inputs';
import type { Placed } from '../../../src/annotations/model';
import type { Plan } from '../../../src/annotations/operations/context';
import { plan } from '../../../src/annotations/operations/plan';
import { wholeAnalyzer } from '../../support/analyzer';
import { anyOperation, operationIn } from '../../support/anyOperation';
import { loadGold } from '../../../scripts/reading/gold';
import { checkSound } from '../../support/sound';
import { apply, invert } from './desk';

interface State {
  readonly placed: readonly Placed[];
  readonly lexicon: Lexicon | undefined;
}

const texts = loadGold()
  .slice(0, 6)
  .map((gold) => gold.text);
const session = wholeAnalyzer().open();
const read = (text: string, { placed, lexicon }: State): Analysis => session.analyze(text, inputsFrom(placed, lexicon));

function checkPlan(text: string, { placed }: State, made: Plan & { readonly done: true }): void {
  const ids = new Set(placed.map((one) => one.annotation.id));
  assert.equal(new Set(made.changes.map((change) => change.id)).size, made.changes.length, 'one change an annotation');
  assert.ok(made.changes.length > 0 || made.lexicon);
  for (const { id, before, after } of made.changes) {
    assert.equal(before !== null, ids.has(id), 'what is made is new, what is changed was there');
    assert.ok(before ?? after);
    if (!after) continue;
    const {
      annotation: { body, selectors },
      placement: { state, spans },
    } = after;
    if (state === 'kept')
      assert.deepEqual(
        selectors.map((s) => s.exact),
        spans.map((s) => text.slice(s.start, s.end)),
      );
    for (const span of spans) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
    if (body.kind === 'comments')
      assert.ok(body.notes.length > 0 && body.notes.every((note) => note.text.trim() !== ''));
    if (body.kind === 'relation') assert.ok(body.from !== body.to);
    if (body.kind === 'label') assert.ok(body.label.trim() === body.label && body.label !== '');
  }
}

describe('any operations on any text', () => {
  it('make sound plans that can be taken back to the letter, and sound readings', () => {
    const scripts = fc.array(anyOperation, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...texts) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
        ),
        scripts,
        fc.boolean(),
        (text, script, folder) => {
          let minted = 0;
          let state: State = { placed: [], lexicon: folder ? { names: [], notNames: [] } : undefined };
          const steps: { before: State; plan: Plan & { readonly done: true } }[] = [];
          for (const one of script) {
            const analysis = read(text, state);
            const made = plan(operationIn(text, analysis, state.placed, one), {
              text,
              analysis,
              ...state,
              mint: () => `urn:uuid:${String(++minted).padStart(4, '0')}`,
            });
            assert.ok(made.message !== '');
            if (!made.done) continue;
            checkPlan(text, state, made);
            if (made.lexicon) assert.deepEqual(made.lexicon.before, state.lexicon);
            steps.push({ before: state, plan: made });
            state = { placed: apply(state.placed, made.changes), lexicon: made.lexicon?.after ?? state.lexicon };
          }
          checkRelations(state.placed);
          checkSound(text, read(text, state));
          for (const { before, plan } of steps.reverse()) {
            const redone = state.placed;
            const undone = apply(redone, invert(plan.changes));
            assert.deepEqual(undone, before.placed);
            assert.deepEqual(apply(undone, plan.changes), redone);
            state = before;
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** No relation hangs in the air. */
function checkRelations(placed: readonly Placed[]): void {
  const ids = new Set(placed.map((one) => one.annotation.id));
  for (const {
    annotation: { body },
  } of placed)
    if (body.kind === 'relation') assert.ok(ids.has(body.from) && ids.has(body.to));
}
