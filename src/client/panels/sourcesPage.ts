import { l10n } from 'vscode';
import { button, type PanelPage } from './html';

export const sourcesPage = (): PanelPage => ({
  script: 'sources.js',
  controls:
    button('saveSvg', l10n.t('Save as SVG…')) +
    button('saveCsv', l10n.t('Save as CSV…')) +
    button('saveMarkdown', l10n.t('Save as Markdown…')),
  columns: [l10n.t('Who'), l10n.t('Kind'), l10n.t('Words'), l10n.t('Quotations')],
  empty: l10n.t('Nobody is quoted in this article.'),
  style,
});

const style = `
#picture{max-height:none;border:none;margin:0 -12px .4rem}
.name{fill:var(--vscode-foreground);font-weight:600}
.label{fill:var(--vscode-descriptionForeground);font-weight:400;font-size:.92em}
.said{fill:var(--vscode-descriptionForeground)}
.own{fill:var(--vscode-descriptionForeground);fill-opacity:.25}
.official{fill:var(--vscode-charts-blue)}
.other{fill:var(--vscode-charts-yellow)}
.pale{fill-opacity:.4}
.official.pale{stroke:var(--vscode-charts-blue)}
.other.pale{stroke:var(--vscode-charts-yellow)}
.cut{fill:var(--vscode-editor-background)}
.over{pointer-events:none}
.rule{stroke:var(--vscode-panel-border,var(--vscode-contrastBorder))}
.ground{fill:transparent}
.voice{cursor:pointer}
.voice:hover .ground{fill:var(--vscode-list-hoverBackground)}
.voice:hover .name{text-decoration:underline}
.voice:hover .label{text-decoration:none}
.voice.current .ground{fill:none;stroke:var(--vscode-focusBorder)}
td:first-child,th:first-child{width:auto}
td:nth-child(n+3),th:nth-child(n+3){text-align:right;white-space:nowrap}
`;
