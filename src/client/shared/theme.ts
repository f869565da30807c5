/** The theme as far as our colours go. */
export type Theme = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** VS Code draws selected words in a colour of their own there. */
export const isHighContrast = (theme: Theme): boolean => theme === 'highContrast' || theme === 'highContrastLight';
