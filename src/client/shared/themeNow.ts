import { ColorThemeKind, window } from 'vscode';
import type { Theme } from './theme';

/** The theme in use, as far as decorations go. */
export function themeNow(): Theme {
  switch (window.activeColorTheme.kind) {
    case ColorThemeKind.Light:
      return 'light';
    case ColorThemeKind.Dark:
      return 'dark';
    case ColorThemeKind.HighContrast:
      return 'highContrast';
    case ColorThemeKind.HighContrastLight:
      return 'highContrastLight';
  }
}
