import type { QuotesLanguage } from '../../core/quotes/language';

export const quotes: QuotesLanguage = {};
