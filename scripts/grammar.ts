/** `npm run grammar`: writes the TextMate grammar from syntaxes/article/ and the languages' word lists. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleGrammar } from '../syntaxes/article';

export const grammarFile = join(__dirname, '..', 'syntaxes', 'article.tmLanguage.json');

/** The file's text, indented as Prettier does it. */
export function grammarText(): string {
  return `${JSON.stringify(articleGrammar, null, 2)}\n`;
}

if (require.main === module) writeFileSync(grammarFile, grammarText());
