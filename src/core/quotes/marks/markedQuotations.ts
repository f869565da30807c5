import type { Block } from '../../layout/layout';
import { findMarked } from './markedSpans';
import type { Quotation } from '../quotation';

/** What stands in quotation marks, and nothing more: all that is claimed of text in another language than English. */
export function markedQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  return findMarked(text, blocks).map(({ start, end, closed }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind: 'direct',
    marked: [{ start, end }],
    parent: -1,
    continues: -1,
    cue: null,
    speaker: null,
    evidence: [{ source: 'rule', rule: 'quotation-marks', score: closed ? 0.8 : 0.5, spans: [{ start, end }] }],
  }));
}
