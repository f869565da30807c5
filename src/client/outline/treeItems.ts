import { ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n, type TreeItemLabel } from 'vscode';
import type { Context, GroupKind } from '../../protocol';
import { nearMention } from './nearMention';
import type { GroupNode, ItemNode, MentionNode, MoreNode } from './tree';

const icons: Readonly<Record<GroupKind, string>> = {
  people: 'person',
  sources: 'question',
  crowds: 'organization',
  unnamed: 'person',
  places: 'location',
  organizations: 'briefcase',
  groups: 'globe',
  events: 'flame',
  quotations: 'quote',
  dates: 'calendar',
  other: 'tag',
};

/** The internal command behind Enter and click; its argument is the node's id. */
export const openNodeCommand = 'dateline.outline.openNode';

export function groupItem(node: GroupNode, expanded: boolean): TreeItem {
  const item = new TreeItem(groupLabel(node.group.kind), stateOf(expanded));
  item.id = node.id;
  item.iconPath = new ThemeIcon(icons[node.group.kind]);
  item.description =
    node.group.more > 0 ? l10n.t('{0} of {1}', node.count, node.count + node.group.more) : String(node.count);
  item.accessibilityInformation = { label: `${groupLabel(node.group.kind)}, ${item.description}` };
  item.contextValue = 'group';
  return item;
}

export function moreItem(node: MoreNode, expanded: boolean): TreeItem {
  const item = new TreeItem(l10n.t('{0} more events', node.children.length), stateOf(expanded));
  item.id = node.id;
  item.tooltip = l10n.t('Events of which the article tells less');
  item.accessibilityInformation = { label: String(item.label) };
  item.contextValue = 'more';
  return item;
}

export function entityItem(node: ItemNode, expanded: boolean): TreeItem {
  const { label, detail, certainty, mentions } = node.item;
  const item = new TreeItem(label, stateOf(expanded));
  const unsure = certainty === 'unsure';
  item.id = node.id;
  item.description = [String(mentions.length), unsure ? l10n.t('unsure') : '', detail].filter(Boolean).join(' · ');
  item.tooltip = [label, detail, mentionCount(node)].filter(Boolean).join('\n');
  const spoken = [label, typeWord(node.groupKind), mentionCount(node), unsure ? l10n.t('unsure') : '', detail];
  item.accessibilityInformation = { label: spoken.filter(Boolean).join(', ') };
  item.contextValue = `item.${node.groupKind}`;
  item.command = openCommand(node.id);
  return item;
}

export function mentionItem(node: MentionNode, context: Context | undefined): TreeItem {
  const line = node.mention.range.start.line + 1;
  const item = new TreeItem(context ? labelOf(node, context) : l10n.t('Line {0}', line));
  item.id = node.id;
  item.description = context?.detail;
  item.tooltip = context?.label;
  item.accessibilityInformation = {
    label: [context?.label ?? node.item.label, context?.detail].filter(Boolean).join(', '),
  };
  item.contextValue = `mention.${node.groupKind}`;
  item.command = openCommand(node.id);
  return item;
}

/** A mention stands out in its sentence; a quotation, being most of it, does not. */
function labelOf({ groupKind }: MentionNode, context: Context): TreeItemLabel {
  if (groupKind === 'quotations') return { label: context.label };
  const { label, highlight } = nearMention(context);
  return { label, highlights: [[...highlight]] };
}

/** A node that is on its way out of the tree. */
export const goneItem = (id: string): TreeItem => Object.assign(new TreeItem(''), { id });

/** "People" in the user's language. */
export function groupLabel(kind: GroupKind): string {
  switch (kind) {
    case 'people':
      return l10n.t('People');
    case 'sources':
      return l10n.t('Unnamed Sources');
    case 'crowds':
      return l10n.t('Unnamed Groups of People');
    case 'unnamed':
      return l10n.t('Unnamed People');
    case 'places':
      return l10n.t('Places');
    case 'organizations':
      return l10n.t('Organizations');
    case 'groups':
      return l10n.t('Groups');
    case 'events':
      return l10n.t('Events');
    case 'quotations':
      return l10n.t('Quotations');
    case 'dates':
      return l10n.t('Dates');
    case 'other':
      return l10n.t('Other Names');
  }
}

function typeWord(kind: GroupKind): string {
  switch (kind) {
    case 'people':
      return l10n.t('person');
    case 'sources':
      return l10n.t('unnamed source');
    case 'crowds':
      return l10n.t('unnamed group of people');
    case 'unnamed':
      return l10n.t('unnamed person');
    case 'places':
      return l10n.t('place');
    case 'organizations':
      return l10n.t('organization');
    case 'groups':
      return l10n.t('group');
    case 'events':
      return l10n.t('event');
    case 'quotations':
      return l10n.t('speaker');
    case 'dates':
      return l10n.t('date');
    case 'other':
      return l10n.t('name');
  }
}

function mentionCount({ groupKind, item: { mentions } }: ItemNode): string {
  const { length } = mentions;
  if (groupKind === 'quotations') return length === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', length);
  return length === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', length);
}

const openCommand = (id: string) => ({ command: openNodeCommand, title: l10n.t('Reveal in Article'), arguments: [id] });

const stateOf = (expanded: boolean) =>
  expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
