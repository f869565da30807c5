import type { SyntaxLanguage } from '../../core/syntax/language';

export const syntax: SyntaxLanguage = {};
