import type { QuotesLanguage } from '../../core/quotes/language';
import { clippings } from '../en/quotes/clippings';
import { speakers } from '../en/quotes/speakers';

/** Quotation marks only. Apostrophes, and speakers that a person names, are read as in English. */
export const quotes: QuotesLanguage = { clippings, speakers };
