import { ThemeIcon, TreeItem, l10n } from 'vscode';
import type { OfficeBranch, Source, Sources } from '../../protocol';

/** The internal command behind Enter and click on a voice; its argument is the source's id. */
export const openSourceCommand = 'dateline.sources.open';

/** The rows of the view: how much is quotation, who is named, who holds office, then every voice. None when nobody speaks. */
export function rowsOf(balance: Sources): TreeItem[] {
  const { sources } = balance;
  if (sources.length === 0) return [];
  const spoken = sources.reduce((sum, source) => sum + wordsOf(source), 0);
  return [...summary(balance), ...sources.map((source) => sourceRow(source, spoken))];
}

function summary({ words, quoted, share, named, anonymous, crowds, officials, others }: Sources): TreeItem[] {
  return [
    row('share', 'quote', l10n.t('In quotation marks {0}', percent(share)), l10n.t('{0} of {1} words', quoted, words)),
    crowds === 0
      ? parts('named', 'person', [named, anonymous], ([a, b]) => l10n.t('Named {0}, unnamed sources {1}', a, b))
      : parts('named', 'person', [named, anonymous, crowds], ([a, b, c]) =>
          l10n.t('Named {0}, unnamed sources {1}, groups of people {2}', a, b, c),
        ),
    parts('officials', 'law', [officials, others], ([a, b]) => l10n.t('Officials {0}, others {1}', a, b)),
  ];
}

/** "Named 80 %, unnamed sources 20 %" */
function parts(
  id: string,
  icon: string,
  words: readonly number[],
  label: (shares: readonly string[]) => string,
): TreeItem {
  const all = words.reduce((sum, n) => sum + n, 0);
  const shares = words.map((n) => percent(all === 0 ? 0 : n / all));
  return row(id, icon, label(shares), l10n.t('{0} words', words.join(' : ')));
}

function sourceRow(source: Source, spoken: number): TreeItem {
  const { id, name, anonymous, crowd, office, quotations, quoted, reported } = source;
  const label = name ?? l10n.t('No speaker found');
  const count = quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
  const words = wordsOf(source) === 1 ? l10n.t('1 word') : l10n.t('{0} words', wordsOf(source));
  const kind = [
    anonymous ? l10n.t('unnamed source') : '',
    crowd ? l10n.t('group of people') : '',
    office === null ? '' : official(office),
  ].filter(Boolean);
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

function iconOf({ name, anonymous, crowd }: Source): string {
  if (name === null) return 'circle-slash';
  if (crowd) return 'organization';
  return anonymous ? 'question' : 'comment';
}

/** Who is an official, and of what. */
function official(branch: OfficeBranch): string {
  switch (branch) {
    case 'government':
      return l10n.t('official: government');
    case 'legislature':
      return l10n.t('official: parliament');
    case 'courts':
      return l10n.t('official: courts');
    case 'military':
      return l10n.t('official: armed forces');
    case 'police':
      return l10n.t('official: police and rescue');
    case 'intelligence':
      return l10n.t('official: security services');
    case 'diplomacy':
      return l10n.t('official: diplomacy');
    case 'local':
      return l10n.t('official: local government');
    case 'agency':
      return l10n.t('official: public bodies');
    case 'international':
      return l10n.t('official: international bodies');
  }
}

const wordsOf = ({ quoted, reported }: Source) => quoted + reported;

const percent = (share: number) => l10n.t('{0} %', Math.round(100 * share));
