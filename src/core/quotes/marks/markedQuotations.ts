import type { Block } from '../../layout/layout';
import type { Quotation } from '../quotation';
import { quotationRules } from '../rules';
import { findMarked } from './markedSpans';

/** What stands in quotation marks, and nothing more: all that is claimed of a text whose speech is not read. */
export function markedQuotations(text: string, blocks: readonly Block[], clippings: RegExp): Quotation[] {
  const rule = 'quotation-marks';
  return findMarked(text, blocks, clippings).map(({ start, end, closed }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind: 'direct',
    marked: [{ start, end }],
    parent: -1,
    continues: -1,
    cue: null,
    speaker: null,
    evidence: [{ source: 'rule', rule, score: closed ? quotationRules[rule].score : 0.5, spans: [{ start, end }] }],
  }));
}
