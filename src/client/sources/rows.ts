import { ThemeIcon, TreeItem, l10n } from 'vscode';
import type { Source, Sources } from '../../protocol';

/** The internal command behind Enter and click on a voice; its argument is the source's id. */
export const openSourceCommand = 'dateline.sources.open';

/** The rows of the view: how much is quotation, who is named, who holds office, then every voice. None when nobody speaks. */
export function rowsOf(balance: Sources): TreeItem[] {
  const { sources } = balance;
  if (sources.length === 0) return [];
  const spoken = sources.reduce((sum, source) => sum + wordsOf(source), 0);
  return [...summary(balance), ...sources.map((source) => sourceRow(source, spoken))];
}

function summary({ words, quoted, share, named, anonymous, officials, others }: Sources): TreeItem[] {
  return [
    row('share', 'quote', l10n.t('In quotation marks {0}', percent(share)), l10n.t('{0} of {1} words', quoted, words)),
    pair('named', 'person', named, anonymous, (a, b) => l10n.t('Named {0}, anonymous {1}', a, b)),
    pair('officials', 'law', officials, others, (a, b) => l10n.t('Officials {0}, others {1}', a, b)),
  ];
}

/** "Named 80 %, anonymous 20 %" */
function pair(
  id: string,
  icon: string,
  first: number,
  second: number,
  label: (first: string, second: string) => string,
): TreeItem {
  const part = (words: number) => percent(first + second === 0 ? 0 : words / (first + second));
  return row(id, icon, label(part(first), part(second)), l10n.t('{0} : {1} words', first, second));
}

function sourceRow(source: Source, spoken: number): TreeItem {
  const { id, name, anonymous, official, quotations, quoted, reported } = source;
  const label = name ?? l10n.t('No speaker found');
  const count = quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
  const words = wordsOf(source) === 1 ? l10n.t('1 word') : l10n.t('{0} words', wordsOf(source));
  const kind = [anonymous ? l10n.t('anonymous') : '', official ? l10n.t('official') : ''].filter(Boolean);
  const description = [percent(wordsOf(source) / Math.max(1, spoken)), ...kind, words].join(' · ');
  const item = row(`source:${id}`, iconOf(source), label, description);
  item.tooltip = [label, ...kind, count, l10n.t('{0} words quoted, {1} words reported', quoted, reported)].join('\n');
  item.accessibilityInformation = { label: [label, words, count, ...kind].join(', ') };
  item.contextValue = 'source';
  item.command = { command: openSourceCommand, title: l10n.t('Go to the First Quotation'), arguments: [id] };
  return item;
}

function row(id: string, icon: string, label: string, description: string): TreeItem {
  const item = new TreeItem(label);
  item.id = id;
  item.iconPath = new ThemeIcon(icon);
  item.description = description;
  item.tooltip = `${label}\n${description}`;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  return item;
}

function iconOf({ name, anonymous }: Source): string {
  if (name === null) return 'circle-slash';
  return anonymous ? 'question' : 'comment';
}

const wordsOf = ({ quoted, reported }: Source) => quoted + reported;

const percent = (share: number) => l10n.t('{0} %', Math.round(100 * share));
