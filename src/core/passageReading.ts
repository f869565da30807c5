import type { Language } from './language';
import type { NameSpan } from './names/names';
import type { Recognizer } from './names/recognizer/recognizer';
import type { Tagger } from './syntax/language';
import { createParser } from './syntax/parser';
import { noSyntax, type Syntax } from './syntax/syntax';
import { splitSentences } from './text/sentences';
import { tokenize } from './text/tokenize';
import type { Sentences, Tokens } from './text/tokens';
import { createTimeFinder, type TimeExpression } from './times/grammar/expressions';

/**
 * What the local stages found in one passage. Offsets and token indexes count from the passage's start.
 * It holds no text, so that a remembered reading keeps no old version of the article alive.
 */
export interface PassageReading {
  readonly tokens: Omit<Tokens, 'text'>;
  readonly sentences: Sentences;
  readonly syntax: Syntax;
  readonly names: readonly NameSpan[];
  readonly times: readonly TimeExpression[];
}

/** Reads passages, given by their texts; each reading depends on its text only. */
export type PassageReader = (texts: readonly string[]) => PassageReading[];

/**
 * The local stages, one after the other. Without a tagger there is no syntax, without a recognizer there are no names.
 * Each stage goes through all passages before the next begins: its weights stay in the processor's cache, which is a third faster.
 */
export function createPassageReader(
  language: Language,
  tagger: Tagger | null,
  recognizer: Recognizer | null,
): PassageReader {
  const parser = language.syntax ? createParser(language.syntax) : null;
  const findTimeExpressions = createTimeFinder(language.times?.rules ?? []);
  return (texts) => {
    const tokens = texts.map((text) => tokenize(text, language.text));
    const sentences = tokens.map((t) => splitSentences(t, language.text));
    const tags = tagger && parser && tokens.map((t, i) => parser.repairTags(t, tagger.tag(t, sentences[i])));
    const syntax = tokens.map((t, i) => {
      if (!parser) return noSyntax(t.count);
      return tags ? parser.parse(t, sentences[i], tags[i]) : parser.withoutTags(t.count);
    });
    const names = tokens.map((t, i) => (recognizer ? recognizer.recognize(t, sentences[i]) : []));
    const times = tokens.map((t, i) => findTimeExpressions(t, sentences[i], tags && syntax[i]));
    return tokens.map((t, i) => {
      return { tokens: withoutText(t), sentences: sentences[i], syntax: syntax[i], names: names[i], times: times[i] };
    });
  };
}

function withoutText({ text: _, ...tokens }: Tokens): PassageReading['tokens'] {
  return tokens;
}
