import { l10n } from 'vscode';
import type { CorrectableEntity, Scope } from '../../protocol';

type EntityType = CorrectableEntity['type'];

/** "Person" in the user's language. */
export function typeLabel(type: EntityType): string {
  switch (type) {
    case 'person':
      return l10n.t('Person');
    case 'place':
      return l10n.t('Place');
    case 'organization':
      return l10n.t('Organization');
    case 'group':
      return l10n.t('Group (Nationality, Religion, Politics)');
    case 'misc':
      return l10n.t('Other Name');
  }
}

export function scopeLabel(scope: Scope): string {
  switch (scope) {
    case 'here':
      return l10n.t('Only Here');
    case 'everywhere':
      return l10n.t('Everywhere in This Article');
    case 'always':
      return l10n.t('In Every Article of This Folder');
  }
}

/** Why nothing can be done here. */
export const nothingHere = {
  entity: () => l10n.t('Put the cursor on a name first.'),
  quotation: () => l10n.t('Put the cursor in a quotation first, or in its sentence.'),
  event: () => l10n.t('Put the cursor on the word of an event first.'),
  word: () => l10n.t('There is no further word.'),
  time: () => l10n.t('Put the cursor on a date or time first.'),
  selection: () => l10n.t('Select the words first.'),
  reading: () => l10n.t('Put the cursor on a name, a date or a quotation first.'),
};
