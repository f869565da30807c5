import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n, type TextDocument } from 'vscode';
import { oneLine } from '../../shared/oneLine';
import type { Known } from '../known';
import { labelSwatch } from '../swatch';
import { stateWord, viewIcon } from '../viewLabels';
import type { Head, HeadRow, LabelRow, NoteRow, Row, ViewRow } from './rows';

/** The internal command behind Enter and click on an annotation; its argument is the row. */
export const openCommand = 'dateline.annotations.reveal';

export function itemOf(row: Row, document: TextDocument, known: Known): TreeItem {
  const item = drawn(row, document, known);
  item.id = row.key;
  const spoken = [item.label, item.description].filter((text) => typeof text === 'string' && text !== '').join(', ');
  item.accessibilityInformation = { label: spoken };
  return item;
}

function drawn(row: Row, document: TextDocument, known: Known): TreeItem {
  switch (row.kind) {
    case 'head':
      return headItem(row);
    case 'label':
      return labelItem(row, document, known);
    case 'view':
      return viewItem(row, document, known);
    case 'note':
      return noteItem(row);
  }
}

function headItem({ head, count }: HeadRow): TreeItem {
  const item = new TreeItem(headLabel(head), TreeItemCollapsibleState.Expanded);
  item.description = String(count);
  item.contextValue = `head.${head}`;
  if (head === 'check') item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return item;
}

function headLabel(head: Head): string {
  switch (head) {
    case 'check':
      return l10n.t('To Check');
    case 'corrections':
      return l10n.t('Corrections');
    case 'labels':
      return l10n.t('Labels');
    case 'notes':
      return l10n.t('Notes');
    case 'relations':
      return l10n.t('Relations');
    case 'document':
      return l10n.t('On the Article');
  }
}

function labelItem({ label, children, parent }: LabelRow, document: TextDocument, known: Known): TreeItem {
  const relation = parent?.kind === 'head' && parent.head === 'relations';
  const { definition } = known.definition(document, label, relation);
  const item = new TreeItem(oneLine(label), TreeItemCollapsibleState.Expanded);
  item.description = String(children.length);
  item.tooltip = [label, definition.description].filter(Boolean).join('\n');
  item.iconPath = relation ? new ThemeIcon('arrow-right') : labelSwatch(known, document, label);
  item.contextValue = relation ? 'relationType' : 'labelName';
  return item;
}

function viewItem({ view, children, parent, ...row }: ViewRow, document: TextDocument, known: Known): TreeItem {
  const open = children.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(oneLine(view.title) || headLabel('notes'), open);
  const underItsLabel = parent?.kind === 'label';
  const line = view.ranges[0] && l10n.t('line {0}', view.ranges[0].start.line + 1);
  const state = stateWord(view.state);
  item.description = [
    state,
    underItsLabel || view.kind === 'correction' || view.title === view.label ? '' : view.label,
    view.kind === 'comments' && view.quote ? `“${oneLine(view.quote, 40)}”` : '',
    view.resolved ? l10n.t('resolved') : '',
    line,
  ]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = [view.title, view.quote && view.quote !== view.title ? `“${view.quote}”` : '', state]
    .filter(Boolean)
    .join('\n');
  const settled = view.resolved === undefined ? '' : view.resolved ? 'resolved' : 'open';
  item.contextValue = [view.kind, settled, view.state].filter(Boolean).join('.');
  const warning = new ThemeColor('list.warningForeground');
  if (state) item.iconPath = new ThemeIcon(view.state === 'suspended' ? 'circle-slash' : 'warning', warning);
  else if (view.kind === 'label' && !underItsLabel) item.iconPath = labelSwatch(known, document, view.label);
  else if (view.kind !== 'label' && view.kind !== 'relation') item.iconPath = new ThemeIcon(viewIcon(view));
  item.command = {
    command: openCommand,
    title: l10n.t('Reveal in Article'),
    arguments: [{ uri: row.uri, id: row.id }],
  };
  return item;
}

function noteItem({ note, uri, id }: NoteRow): TreeItem {
  const item = new TreeItem(oneLine(note.text));
  item.description = note.author ?? '';
  item.tooltip = note.text;
  item.contextValue = 'note';
  item.iconPath = new ThemeIcon('note');
  item.command = { command: openCommand, title: l10n.t('Reveal in Article'), arguments: [{ uri, id }] };
  return item;
}
