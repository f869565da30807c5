/** The language mode of articles: which files have it, its grammar and icon; and the schemas of the files beside articles. */
export const languages = [
  {
    id: 'article',
    aliases: ['%language.article%', 'article'],
    extensions: ['.article'],
    filenamePatterns: ['[0-9][0-9][0-9]_*.txt', '**/seeds/*.txt'],
    configuration: './language-configuration.json',
    icon: { light: './media/article-light.svg', dark: './media/article-dark.svg' },
  },
];

export const grammars = [
  { language: 'article', scopeName: 'text.article', path: './syntaxes/article.tmLanguage.json' },
];

export const jsonValidation = [
  { fileMatch: ['*.anno.json'], url: './schemas/sidecar.schema.json' },
  { fileMatch: ['**/.dateline/labels.json'], url: './schemas/labels.schema.json' },
  { fileMatch: ['**/.dateline/lexicon.json'], url: './schemas/lexicon.schema.json' },
];

/** VS Code's own settings of the window: a first note opens no panel. */
export const windowDefaults = { 'comments.openView': 'never' };

/** VS Code's own settings, as prose wants them. */
export const articleDefaults = {
  'editor.wordWrap': 'on',
  'editor.wrappingIndent': 'none',
  'editor.wordWrapBreakAfterCharacters': ' \t-—–/',
  'editor.autoIndent': 'none',
  'editor.guides.indentation': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.semanticHighlighting.enabled': true,
  'editor.wordBasedSuggestions': 'off',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.bracketPairColorization.enabled': false,
};
