import type { TextLanguage } from '../../core/text/language';

export const text: TextLanguage = {};
