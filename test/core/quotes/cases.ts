import assert from 'node:assert/strict';
import type { QuoteKind } from '../../../src/core/analysis';
import type { Quotation } from '../../../src/core/quotes/quotation';
import { quotationsOf } from '../../../scripts/reading/quotations';
import { readMarked, type Mark } from '../../../scripts/reading/marked';

interface Case {
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
}

function read(markedText: string): Case {
  const { text, marks } = readMarked(markedText);
  return { quotations: quotationsOf(text), marks };
}

const shown = (quotations: readonly Quotation[]) =>
  quotations.map((q) => `${q.kind} ${q.speaker?.text ?? '-'}: ${q.text}`).join('\n');

/** Every direct quotation of the text is said by the one marked mention: `"Go," said ⟦Ana⟧.` */
export function assertSpeaker(markedText: string): void {
  const { quotations, marks } = read(markedText);
  const direct = quotations.filter((q) => q.kind === 'direct' && q.parent < 0);
  assert.ok(direct.length > 0, `nothing found in: ${markedText}`);
  for (const q of direct)
    assert.equal(
      q.speaker && `${q.speaker.start} ${q.speaker.text}`,
      `${marks[0].start} ${marks[0].text}`,
      `${markedText}\n${shown(direct)}`,
    );
}

/** Direct quotations in order are said by these: `assertSpeakers('"A," said Ana. "B," said Bo.', 'Ana', 'Bo')`; null for nobody. */
export function assertSpeakers(text: string, ...speakers: (string | null)[]): void {
  const direct = quotationsOf(text).filter((q) => q.kind === 'direct');
  assert.deepEqual(
    direct.map((q) => q.speaker?.text ?? null),
    speakers,
    `${text}\n${shown(direct)}`,
  );
}

/** The text reports exactly the contents marked `q`, said by the mention marked `s` (nobody where none is marked). */
export const assertReported = (markedText: string): void => assertKinds(markedText, ['indirect', 'mixed']);

/** The same of what somebody holds or wants, whatever is said beside it. */
export const assertAttitude = (markedText: string): void => assertKinds(markedText, ['attitude']);

function assertKinds(markedText: string, kinds: readonly QuoteKind[]): void {
  const { quotations, marks } = read(markedText);
  const reported = quotations.filter((q) => kinds.includes(q.kind));
  assert.deepEqual(
    reported.map((q) => q.text),
    marks.filter((m) => m.id === 'q').map((m) => m.text),
    `${markedText}\n${shown(quotations)}`,
  );
  const speaker = marks.find((m) => m.id === 's');
  for (const q of reported) assert.equal(q.speaker?.text ?? null, speaker?.text ?? null, markedText);
}

/** Nothing is said in the text, whatever stands in marks. */
export function assertNoSpeech(text: string): void {
  const quotations = quotationsOf(text);
  assert.equal(shown(quotations), '', text);
}

/** No marked stretch gets a speaker. */
export function assertNoSpeaker(text: string): void {
  for (const q of quotationsOf(text))
    assert.equal(q.marked.length > 0 && q.speaker ? `${q.text} by ${q.speaker.text}` : '', '', text);
}
