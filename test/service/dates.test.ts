import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import type { AnalysisInputs } from '../../src/core/inputs';
import { groupsOf } from '../../src/formats/model/outline';
import { hover } from '../../src/service/hovers/hover';
import { inlayHints } from '../../src/service/tokens/inlayHints';
import { createAnalyzedDocument, type AnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { timeline } from '../../src/service/panels/timeline';
import { loadResources } from '../../scripts/reading/resources';

const analyzer = createAnalyzer(loadResources(), languages).open();
const read = (text: string, inputs?: AnalysisInputs): AnalyzedDocument =>
  createAnalyzedDocument('file:///a.txt', 1, text, analyzer.analyze(text, inputs));
const story =
  'PARIS — The talks ended on Sunday, two years after the war of 2015. They begin again on Friday, the minister said. It rained for days.';

function hoverOf(reading: AnalyzedDocument, words: string): string {
  const found = hover(reading, reading.lines.positionAt(reading.text.indexOf(words)));
  return found ? (found.contents as MarkupContent).value : '';
}

const days = (reading: AnalyzedDocument) => (groupsOf(reading).get('dates') ?? []).map(({ label }) => label);

describe('dates of an article', () => {
  it('move all at once with the date that is given', () => {
    for (const [date, sunday, hint] of [
      ['2017-08-28', 'Sunday 27 August 2017', 'Sun 27 Aug 2017'],
      ['2019-03-14', 'Sunday 10 March 2019', 'Sun 10 Mar 2019'],
    ]) {
      const reading = read(story, { date });
      assert.ok(hoverOf(reading, 'Sunday').includes(sunday), hoverOf(reading, 'Sunday'));
      assert.ok(days(reading).includes(sunday), days(reading).join(', '));
      const hints = inlayHints(
        reading,
        { start: 0, end: story.length },
        { dates: true, pronouns: false, speakers: false },
      );
      assert.ok(
        hints.some(({ label }) => label === hint),
        hints.map(({ label }) => label).join(', '),
      );
      assert.equal(timeline(reading).date, date);
      assert.ok(timeline(reading).points.some(({ when }) => when === sunday));
    }
  });

  it('stand in calendar order, what has no place in it last', () => {
    const labels = days(read(story, { date: '2017-08-28' }));
    assert.deepEqual(labels.slice(0, 3), ['2015', 'Sunday 27 August 2017', 'Friday 1 September 2017']);
    assert.equal(labels.indexOf('some days'), labels.length - 1, labels.join(', '));
  });

  it('show both readings of 04/05/2017, the setting first', () => {
    const text = 'PARIS — The ruling of 04/05/2017 stands, the court said.';
    const [first, second] = ['Wednesday 5 April 2017', 'Thursday 4 May 2017'];
    for (const [dayFirst, own, other] of [
      [false, first, second],
      [true, second, first],
    ] as const) {
      const said = hoverOf(read(text, { dayFirst }), '04/05');
      assert.ok(said.includes(`**${own}**`) && said.includes(`: ${other}`), said);
    }
  });
});
