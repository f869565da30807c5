import { SymbolKind } from 'vscode-languageserver';
import type { EntityType } from '../../core/analysis';
import type { GroupKind } from '../../protocol';

/** The icons VS Code has come with its kinds of program symbols; these are the ones that look right. */
export const entitySymbolKind: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  place: SymbolKind.Namespace,
  organization: SymbolKind.Module,
  group: SymbolKind.Enum,
  misc: SymbolKind.Key,
};

export const groupSymbolKind: Readonly<Record<GroupKind, SymbolKind>> = {
  people: entitySymbolKind.person,
  sources: entitySymbolKind.person,
  crowds: entitySymbolKind.person,
  unnamed: entitySymbolKind.person,
  places: entitySymbolKind.place,
  organizations: entitySymbolKind.organization,
  groups: entitySymbolKind.group,
  events: SymbolKind.Event,
  quotations: SymbolKind.String,
  dates: SymbolKind.Constant,
  other: entitySymbolKind.misc,
};
