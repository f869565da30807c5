import { assemble } from './assemble';
import { commands } from './commands';
import { articleDefaults, grammars, jsonValidation, languages, windowDefaults } from './languages';
import { configuration } from './settings';
import { submenus } from './submenus';
import { semanticTokenModifiers, semanticTokenScopes, semanticTokenTypes, tokenStyles } from './tokens';
import { views, viewsContainers, viewsWelcome } from './views';
import { walkthroughs } from './walkthroughs';

/** package.json's `contributes`. `npm run contributions` writes it there. */
export const contributes = {
  languages,
  jsonValidation,
  grammars,
  configurationDefaults: {
    ...windowDefaults,
    '[article]': articleDefaults,
    'editor.semanticTokenColorCustomizations': tokenStyles,
  },
  semanticTokenTypes,
  semanticTokenModifiers,
  semanticTokenScopes,
  ...assemble(commands, submenus),
  walkthroughs,
  viewsContainers,
  views,
  viewsWelcome,
  configuration,
};
