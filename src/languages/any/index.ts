import type { Language } from '../../core/language';
import { coreference } from './coreference';
import { layout } from './layout';
import { names } from './names';
import { quotes } from './quotes';
import { text } from './text';
import { times } from './times';

/** A text that no language claims: marks, ISO dates and the page's head are read, and what a person says of it. */
export const anyLanguage: Language = {
  code: 'other',
  detection: { own: new Set(), foreign: new Set() },
  text,
  layout,
  names,
  times,
  quotes,
  coreference,
};
