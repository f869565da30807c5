import type { Quote } from '../../core/analysis';
import { bold, join, plain, revealLink, type Markdown } from './markdown';
import { voiceWord } from '../../wording/people';
import { isSaid, speakerName } from '../../wording/speakers';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { count, oneLine, quoteWord } from '../../wording/terms';

/** Who said it, or holds it, how, in how many words, what it continues, and the same speaker's quotation before and after. */
export function quotationHover(reading: AnalyzedDocument, quote: Quote): (Markdown | null)[] {
  return [titleLine(reading, quote), howLine(quote), continuesLine(reading, quote), neighboursLine(reading, quote)];
}

function titleLine(reading: AnalyzedDocument, quote: Quote): Markdown {
  const name = speakerName(reading, quote);
  const { speaker } = quote;
  const nobody = isSaid(quote) ? 'No speaker found' : 'Nobody named';
  if (!speaker || name === null) return join([bold(plain(nobody)), plain(quoteWord[quote.kind])], ' · ');
  const as = withoutArticle(speaker.text) === withoutArticle(name) ? null : plain(`as “${oneLine(speaker.text)}”`);
  const voice = voiceWord(reading, quote);
  return join(
    [bold(revealLink(plain(name), reading, speaker)), as, voice ? plain(voice) : null, plain(quoteWord[quote.kind])],
    ' · ',
  );
}

const withoutArticle = (text: string) =>
  oneLine(text)
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');

function howLine(quote: Quote): Markdown {
  const words = count(quote.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 'word');
  return plain(quote.cue ? `by “${oneLine(quote.cue.text)}”, ${words}` : `without a verb of saying, ${words}`);
}

function continuesLine(reading: AnalyzedDocument, quote: Quote): Markdown | null {
  const before = quote.continues ? reading.quotes.get(quote.continues) : undefined;
  return before ? join([plain('Goes on from'), revealLink(plain('the quotation before'), reading, before)], ' ') : null;
}

function neighboursLine(reading: AnalyzedDocument, quote: Quote): Markdown | null {
  const entity = quote.speaker?.entity;
  if (!entity || !isSaid(quote)) return null;
  const all = reading.quotesBy(entity);
  const at = all.indexOf(quote);
  const link = (label: string, other: Quote | undefined) => (other ? revealLink(plain(label), reading, other) : null);
  const links = join([link('← previous', all[at - 1]), link('next →', all[at + 1])], ' · ');
  return links ? join([plain(`${at + 1} of ${all.length} by this speaker:`), links], ' ') : null;
}
