import type { Languages } from '../core/language';
import { anyLanguage } from './any';
import { english } from './en';

/** The languages that Dateline reads. */
export const languages: Languages = { all: [english], any: anyLanguage };
