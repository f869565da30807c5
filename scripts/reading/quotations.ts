import type { AnalysisInputs } from '../../src/core/inputs';
import { findQuotations } from '../../src/core/quotes/findQuotations';
import type { Quotation } from '../../src/core/quotes/quotation';
import { quotes } from '../../src/languages/en/quotes';
import { articleOf } from './article';

/** The quotations of an English text, with the shipped models. */
export const quotationsOf = (text: string, inputs: AnalysisInputs = {}): readonly Quotation[] =>
  findQuotations(articleOf(text, inputs), quotes);
