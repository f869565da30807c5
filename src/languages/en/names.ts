import type { NamesLanguage } from '../../core/names/language';

export const names: NamesLanguage = {};
