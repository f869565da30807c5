import type { Language } from '../../core/language';
import { coreference } from './coreference';
import { detection } from './detection';
import { events } from './events';
import { layout } from './layout';
import { names } from './names';
import { offices } from './offices';
import { quotes } from './quotes';
import { syntax } from './syntax';
import { text } from './text';
import { times } from './times';

export const english: Language = {
  code: 'en',
  detection,
  text,
  layout,
  syntax,
  names,
  times,
  quotes,
  coreference,
  events,
  offices,
};
