import { l10n } from 'vscode';
import { button, type PanelPage } from './html';

export const mapPage = (): PanelPage => ({
  script: 'map.js',
  controls:
    button('fitCore', l10n.t('Fit the Story’s Core')) +
    button('fitAll', l10n.t('Fit All')) +
    button('zoomIn', l10n.t('Closer')) +
    button('zoomOut', l10n.t('Farther')) +
    button('saveSvg', l10n.t('Save as SVG…')) +
    button('saveGeoJson', l10n.t('Save as GeoJSON…')),
  notes:
    '<p id="shown" role="status"></p>' +
    `<p id="help">${l10n.t('Drag it or use the arrow keys to move the map; the wheel, + and − come closer and go farther, 0 fits all places, 1 the story’s core. Filled dots are towns, hollow ones regions, seas and mountains, shaded areas countries.')}</p>`,
  columns: [l10n.t('Place'), l10n.t('Country'), l10n.t('Mentions'), l10n.t('On the Map')],
  empty: l10n.t('No place of this article has a known position.'),
  style,
});

const mixed = (colour: string, percent: number): string =>
  `color-mix(in srgb,var(${colour}) ${percent}%,var(--vscode-editor-background))`;

/** High contrast themes have no orange. */
const told = 'var(--vscode-charts-orange,var(--vscode-charts-yellow))';

const style = `
#picture{position:relative;overflow:hidden;max-height:none;margin-bottom:.3rem;cursor:grab;touch-action:none;user-select:none;
 background:${mixed('--vscode-charts-blue', 10)}}
#picture:active{cursor:grabbing}
#shown,#help{margin:.2rem 0;color:var(--vscode-descriptionForeground)}
#help{font-size:.92em;margin-bottom:.8rem}
.graticule{fill:none;stroke:var(--vscode-descriptionForeground);opacity:.18}
.land{fill:${mixed('--vscode-foreground', 9)};stroke:var(--vscode-descriptionForeground);stroke-width:.6;stroke-opacity:.6}
.mark.area path{fill:${told};stroke:${told};stroke-width:1.2}
.told1 path{fill-opacity:.16}
.told2 path{fill-opacity:.28}
.told3 path{fill-opacity:.4}
.area text{font-style:italic}
.mark.point circle{stroke:var(--vscode-editor-background)}
.mark.about circle,.mark.country circle{fill:var(--vscode-editor-background);stroke-width:2.5}
.mark.country circle{stroke:${told}}
.mark.group circle{stroke:var(--vscode-editor-background);stroke-width:2}
.mark .count{fill:var(--vscode-editor-background);stroke:none;font-weight:700}
.mark.group:hover .count{text-decoration:none}
.leader{stroke:var(--vscode-charts-blue)}
.spot{fill:var(--vscode-charts-blue)}
.rim path{fill:var(--vscode-foreground)}
.rim text{font-size:.92em}
.mark.pointed circle,.mark.current circle{stroke:var(--vscode-charts-red);stroke-width:3}
.mark.pointed path,.mark.current.area path{stroke-width:2.5}
.mark.pointed text,.mark.current text{font-weight:700}
.tip{position:absolute;z-index:1;max-width:min(24rem,80%);padding:.4rem .6rem;pointer-events:none;cursor:default;
 color:var(--vscode-editorHoverWidget-foreground);background:var(--vscode-editorHoverWidget-background);
 border:1px solid var(--vscode-editorHoverWidget-border,var(--vscode-contrastBorder));border-radius:3px}
.tip[hidden]{display:none}
.tip p{margin:.15rem 0 .4rem}
.tip .note{margin:0;color:var(--vscode-descriptionForeground)}
p.sentence{margin:0 0 .3rem;color:var(--vscode-descriptionForeground);font-size:.92em}
td:first-child,th:first-child{width:70%}
td:last-child,th:last-child{white-space:nowrap}
button.side{text-align:left;background:none;border:none;padding:0;color:var(--vscode-textLink-foreground)}
button.side:hover{text-decoration:underline;background:none}
`;
