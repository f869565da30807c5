import type { OptionalStage } from '../core/engine';
import { languages } from '.';

const results: Readonly<Record<OptionalStage, string>> = {
  syntax: 'grammar',
  names: 'names',
  times: 'dates',
  quotes: 'speakers',
  events: 'events',
};

/** What is not read of texts in a language, in a sentence for people; null where all of it is. `code` is an Analysis' language. */
export function missingNotice(code: string, missing: readonly OptionalStage[]): string | null {
  if (code === languages.any.code)
    return 'This text is not in English: only its layout, quotation marks and plain dates are read.';
  if (missing.length === 0) return null;
  const what = missing.map((stage) => results[stage]);
  const list = what.length > 1 ? `${what.slice(0, -1).join(', ')} and ${what.at(-1)}` : what[0];
  return `Without ${list}: Dateline has no rules or no weights for ${missing.length > 1 ? 'them' : 'it'} here (language ${code}).`;
}
