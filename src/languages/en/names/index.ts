import type { NamesLanguage } from '../../../core/names/language';
import { corrections } from './corrections';
import { document } from './document';
import { gazetteer } from './gazetteer';
import { recognizer } from './recognizer';

export const names: NamesLanguage = { gazetteer, corrections, recognizer, document };
