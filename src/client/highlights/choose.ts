import { ThemeIcon, Uri, commands, l10n, window, type QuickPickItem } from 'vscode';
import { readSettings, writeSetting } from '../settings';
import { themeNow } from '../shared/themeNow';
import { choiceOf, highlightKinds, presetOf, presets, type HighlightKind, type Preset } from './kinds';
import { legendRow } from './legend';
import { swatchOf } from './swatch';

/** Asks what is highlighted: all, the calm choice, or kind by kind with a swatch of each; the settings remember. */
export async function chooseHighlights(): Promise<void> {
  const { shown } = readSettings().highlights;
  const chosen = await askPreset(shown);
  if (chosen === 'colors') return commands.executeCommand('workbench.action.openSettings', colorsSetting);
  const kinds = chosen === 'kinds' ? await askKinds(shown) : chosen && presets[chosen];
  if (!kinds) return;
  if (kinds.length === 0) return writeSetting('highlights.enabled', false);
  const { preset, hidden } = choiceOf(kinds);
  await writeSetting('highlights.preset', preset);
  await writeSetting('highlights.hidden', hidden);
  await writeSetting('highlights.enabled', true);
}

type Chosen = Preset | 'kinds' | 'colors';

/** What the Settings editor shows. */
const colorsSetting = '@id:dateline.highlights.colors';

async function askPreset(shown: readonly HighlightKind[]): Promise<Chosen | undefined> {
  const now: Chosen | null = shown.length > 0 ? (presetOf(shown) ?? 'kinds') : null;
  const item = (chosen: Chosen, label: string, description: string) => ({
    chosen,
    label,
    description,
    iconPath: new ThemeIcon(chosen === now ? 'check' : 'blank'),
  });
  const items = [
    item('all', l10n.t('All'), l10n.t('everything that is read')),
    item('calm', l10n.t('Calm'), l10n.t('names and quotations only')),
    item('kinds', l10n.t('One by One…'), l10n.t('each kind, with what its colour or mark means')),
    item('colors', l10n.t('Your Own Colours…'), l10n.t('opens the settings')),
  ];
  const options = { title: title(), placeHolder: l10n.t('Highlighted in articles') };
  return (await window.showQuickPick(items, options))?.chosen;
}

async function askKinds(shown: readonly HighlightKind[]): Promise<readonly HighlightKind[] | undefined> {
  const theme = themeNow();
  const { colors } = readSettings().highlights;
  const items: (QuickPickItem & { highlights: HighlightKind })[] = highlightKinds.map((kind) => {
    const { label, look, sample } = legendRow(kind, theme, colors);
    const iconPath = Uri.parse(swatchOf(sample, theme));
    return { label, description: look, iconPath, highlights: kind, picked: shown.includes(kind) };
  });
  const options = { title: title(), placeHolder: l10n.t('Highlighted in articles'), canPickMany: true } as const;
  return (await window.showQuickPick(items, options))?.map(({ highlights }) => highlights);
}

const title = (): string => l10n.t('Choose What Is Highlighted');
