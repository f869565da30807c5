import type { Language } from '../../../../src/core/language';
import { anyLanguage } from '../../../../src/languages/any';
import { coreference } from './coreference';
import { detection } from './detection';
import { layout } from './layout';
import { quotes } from './quotes';
import { syntax } from './syntax';
import { text } from './text';
import { times } from './times';

/**
 * Esperanto, as small as a language can be: months, five reporting verbs, three time rules and a tagger by endings. It shows what a
 * language has to bring. It has no events, and names only where a person marks them.
 */
export const tiny: Language = {
  code: 'eo',
  detection,
  text,
  layout,
  syntax,
  names: anyLanguage.names,
  times,
  quotes,
  coreference,
};
