import type { CoreferenceLanguage } from './coreference/language';
import type { EventsLanguage } from './events/language';
import type { LayoutLanguage } from './layout/language';
import type { NamesLanguage } from './names/language';
import type { OfficesLanguage } from './offices/language';
import type { QuotesLanguage } from './quotes/language';
import type { SyntaxLanguage } from './syntax/language';
import type { TextLanguage } from './text/language';
import type { TimesLanguage } from './times/language';

/**
 * What a language brings to the engine, one part a stage. Each stage reads its own part only. A part that is left out turns
 * its stage off. Words that several parts share stand once in the language's folder.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly detection: LanguageEvidence;
  readonly text: TextLanguage;
  readonly layout: LayoutLanguage;
  readonly syntax?: SyntaxLanguage;
  readonly names: NamesLanguage;
  readonly times?: TimesLanguage;
  readonly quotes?: QuotesLanguage;
  readonly coreference: CoreferenceLanguage;
  readonly events?: EventsLanguage;
  readonly offices?: OfficesLanguage;
}

/** The languages that texts are read in: those that claim texts, and one for all that none of them claims. */
export interface Languages {
  readonly all: readonly Language[];
  readonly any: Language;
}

/** Words by which a text shows that it is in this language, or in none that is known. */
export interface LanguageEvidence {
  /** Frequent function words of its own, lower case, at most six letters. */
  readonly own: ReadonlySet<string>;
  /** Frequent words of its neighbours, lower case. */
  readonly foreign: ReadonlySet<string>;
}
