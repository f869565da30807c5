import assert from 'node:assert/strict';
import type { Quote, Span } from '../../../src/core/analysis';
import { deskOf, doAll, type Ask, type Desk } from './desk';

const text =
  'Mayor Ines Duarte opened the bridge on Monday. “It took nine years and two floods,” she said.\n\n' +
  'The ferry will go on until May, Duarte wrote. “Nobody asked us.” A fisherman shook his head.';

const after = (...operations: Ask[]): Desk => doAll(deskOf(text), operations);

const quoteAt = (desk: Desk, words: string): Quote | undefined => desk.analysis.quotes.find((q) => q.text === words);
const long = '“It took nine years and two floods,”';
const short = 'It took nine years';

describe('corrections of quotations', () => {
  it('make one where none was read, and others can be said of it', () => {
    const made = 'Nobody asked us';
    const desk = after(
      (d) => ({ kind: 'reject', at: d.at('“Nobody asked us.”'), scope: 'here', of: 'quote' }),
      (d) => ({ kind: 'quotation', range: d.at('A fisherman shook his head'), quote: 'attitude' }),
      (d) => ({ kind: 'speaker', at: d.at('fisherman shook'), speaker: d.at('Duarte', 2) }),
      (d) => ({ kind: 'cue', at: d.at('fisherman shook'), cue: d.at('wrote') }),
    );
    assert.deepEqual(desk.told, [
      'quotation none @ “Nobody asked us.”',
      'quotation attitude @ A fisherman shook his head',
      'speaker @ A fisherman shook his head + Duarte',
      'cue @ A fisherman shook his head + wrote',
    ]);
    const quote = quoteAt(desk, 'A fisherman shook his head');
    assert.deepEqual(
      [quote?.kind, quote?.cue?.text, quote?.speaker?.text, quoteAt(desk, `“${made}.”`)],
      ['attitude', 'wrote', 'Duarte', undefined],
    );
    assert.equal(quote?.evidence[0].source, 'person');
  });

  it('change the kind, and the kind back', () => {
    const untouched = deskOf(text);
    const cursor = ({ start }: Span): Span => ({ start: start + 3, end: start + 3 });
    const desk = after((d) => ({ kind: 'quotation', range: cursor(d.at(long)), quote: 'indirect' }));
    assert.deepEqual(
      [desk.told, quoteAt(desk, long)?.kind, quoteAt(desk, long)?.overruled?.[0].reading],
      [[`quotation indirect @ ${long}`], 'indirect', 'direct'],
    );
    assert.deepEqual(quoteAt(desk, long)?.speaker?.text, 'she');
    assert.ok(desk.do({ kind: 'restore', at: cursor(desk.at(long)) }).done);
    assert.deepEqual(desk.analysis, untouched.analysis);
  });

  it('narrow and widen, and speaker and cue go along', () => {
    const untouched = deskOf(text);
    const desk = after(
      (d) => ({ kind: 'speaker', at: d.at(long), speaker: d.at('Ines Duarte') }),
      (d) => ({ kind: 'resize', at: d.at(long), range: d.at(short), of: 'quote' }),
    );
    assert.deepEqual(desk.told.toSorted(), [
      `quotation direct @ ${short}`,
      `quotation none @ ${long}`,
      `speaker @ ${short} + Ines Duarte`,
    ]);
    assert.deepEqual(
      [quoteAt(desk, long), quoteAt(desk, short)?.speaker?.text, quoteAt(desk, short)?.cue?.text],
      [undefined, 'Ines Duarte', 'said'],
    );
    const wide = `${long} she`;
    assert.ok(desk.do({ kind: 'resize', at: desk.at(short), range: desk.at(wide), of: 'quote' }).done);
    assert.deepEqual([quoteAt(desk, wide)?.speaker?.text, quoteAt(desk, short)], ['Ines Duarte', undefined]);
    assert.ok(desk.do({ kind: 'restore', at: desk.at(wide) }).done);
    assert.deepEqual([desk.told, desk.analysis], [[], untouched.analysis]);
  });

  it('say that no word tells it, and refuse words inside it', () => {
    const desk = after((d) => ({ kind: 'cue', at: d.at(long), cue: null }));
    assert.deepEqual([desk.told, quoteAt(desk, long)?.cue], [[`cue @ ${long}`], null]);
    assert.match(desk.do({ kind: 'cue', at: desk.at(long), cue: desk.at('nine') }).message, /outside/);
    assert.match(desk.do({ kind: 'quotation', range: desk.at('asked us'), quote: 'direct' }).message, /“asked us” is/);
  });

  it('take a whole one away, and give it back', () => {
    const untouched = deskOf(text);
    const desk = after((d) => ({ kind: 'reject', at: d.at(long), scope: 'here', of: 'quote' }));
    assert.deepEqual([desk.told, quoteAt(desk, long)], [[`quotation none @ ${long}`], undefined]);
    assert.equal(desk.analysis.rejected?.[0].evidence[0].rule, 'quotation-rejected');
    assert.ok(desk.do({ kind: 'restore', at: desk.at(long) }).done);
    assert.deepEqual([desk.told, desk.analysis], [[], untouched.analysis]);
  });

  it('of two that cross the later stands', () => {
    const desk = after(
      (d) => ({ kind: 'quotation', range: d.at('opened the bridge'), quote: 'indirect' }),
      (d) => ({ kind: 'quotation', range: d.at('the bridge on Monday'), quote: 'indirect' }),
    );
    assert.equal(desk.analysis.quotes.filter((q) => q.text.includes('bridge')).length, 1);
  });
});
