import { Uri, l10n, type Webview } from 'vscode';

/** What a panel's page holds besides its script. `controls` and `head` are our own HTML, never an article's. */
export interface PanelPage {
  readonly script: string;
  readonly controls: string;
  readonly columns: readonly string[];
  readonly empty: string;
  /** Below the picture. */
  readonly notes?: string;
  /** Rules of its own, after the common ones. */
  readonly style?: string;
}

/** The page of a panel: strict policy (no network, no inline script but ours by nonce), colours of the theme. */
export function panelHtml(webview: Webview, extensionUri: Uri, page: PanelPage): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'webview', page.script));
  const columns = page.columns.map((c) => `<th scope="col">${c}</th>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';">
<style nonce="${nonce}">${style}${page.style ?? ''}</style>
</head>
<body>
<p id="notice" role="status"></p>
<h1 id="title"></h1>
<div class="controls">${page.controls}</div>
<p id="empty" hidden>${page.empty}</p>
<div id="picture"></div>
${page.notes ?? ''}
<p id="unplaced"></p>
<table aria-labelledby="title"><thead><tr>${columns.join('')}</tr></thead><tbody id="rows"></tbody></table>
<button id="more" hidden></button>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}

export const button = (id: string, label: string): string => `<button id="${id}">${label}</button>`;

function choice(id: string, label: string, options: Readonly<Record<string, string>>): string {
  const items = Object.entries(options).map(([value, text]) => `<option value="${value}">${text}</option>`);
  return `<label>${label} <select id="${id}">${items.join('')}</select></label>`;
}

/** A choice that is on or off; the page hides it where it would change nothing. */
const toggle = (id: string, label: string): string =>
  `<label id="${id}Choice" hidden><input type="checkbox" id="${id}"> ${label}</label>`;

export const timelinePage = (): PanelPage => ({
  script: 'timeline.js',
  controls:
    choice('span', l10n.t('Show'), {
      '': l10n.t('everything'),
      8: l10n.t('a week'),
      31: l10n.t('a month'),
      366: l10n.t('a year'),
      3653: l10n.t('ten years'),
    }) +
    choice('order', l10n.t('Order of the list'), { calendar: l10n.t('calendar'), telling: l10n.t('as told') }) +
    toggle('times', l10n.t('Times of day')) +
    button('saveSvg', l10n.t('Save as SVG…')) +
    button('saveCsv', l10n.t('Save as CSV…')) +
    button('saveJson', l10n.t('Save as JSON…')),
  columns: [l10n.t('When'), l10n.t('What'), l10n.t('Status')],
  style: 'td:first-child,th:first-child{width:1%;white-space:nowrap}',
  empty: l10n.t('No dates or events were found in this article.'),
});

const style = `
body{color:var(--vscode-foreground);font:var(--vscode-font-size) var(--vscode-font-family);padding:0 1rem 1rem}
#notice:empty,.partly #empty,.unread>:not(#notice){display:none}
h1{font-size:1.15em;font-weight:600;margin:1rem 0 .6rem}
.controls{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-bottom:.6rem}
button,select{color:var(--vscode-button-secondaryForeground);background:var(--vscode-button-secondaryBackground);
 border:1px solid var(--vscode-contrastBorder,var(--vscode-button-secondaryBorder,var(--vscode-button-border,transparent)));
 border-radius:2px;padding:.25rem .6rem;font:inherit;cursor:pointer}
select{color:var(--vscode-dropdown-foreground);background:var(--vscode-dropdown-background);
 border-color:var(--vscode-dropdown-border)}
button:hover{background:var(--vscode-button-secondaryHoverBackground)}
:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:1px}
#picture{overflow:auto;border:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder));
 margin-bottom:.8rem;max-height:60vh}
#picture:empty,#unplaced:empty{display:none}
#unplaced{color:var(--vscode-descriptionForeground)}
svg{display:block;font:var(--vscode-font-size) var(--vscode-font-family)}
.tick{stroke:var(--vscode-panel-border,var(--vscode-contrastBorder));opacity:.7}
.tickLabel{fill:var(--vscode-descriptionForeground);font-size:.9em}
.today{stroke:var(--vscode-charts-red);stroke-dasharray:4 3}
.mark{cursor:pointer}
.mark circle,.mark rect{fill:var(--vscode-charts-blue);stroke:var(--vscode-charts-blue);stroke-width:1.5}
.mark rect{fill-opacity:.35}
.mark.date circle,.mark.date rect,.mark.time circle,.mark.time rect{fill:transparent}
.mark.planned circle,.mark.planned rect,.mark.hypothetical circle,.mark.hypothetical rect{fill:transparent;stroke-dasharray:3 2}
.mark.denied circle,.mark.denied rect{fill:transparent;stroke:var(--vscode-charts-red)}
.mark.denied text{text-decoration:line-through}
.mark text{fill:var(--vscode-foreground);paint-order:stroke;stroke:var(--vscode-editor-background);stroke-width:3px}
.mark.current circle,.mark.current rect{stroke-width:3;stroke:var(--vscode-charts-orange,var(--vscode-charts-yellow))}
.mark.current text{font-weight:700}
.mark:hover text{text-decoration:underline}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600;
 border-bottom:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder));padding:.3rem .6rem}
td{padding:.15rem .6rem;vertical-align:top}
td:first-child,th:first-child{width:40%}
button.row{background:none;border:none;color:var(--vscode-textLink-foreground);text-align:left;padding:0}
button.row:hover{text-decoration:underline;background:none}
button.row[aria-current]{font-weight:700}
button.row[aria-current]::before{content:"▸ "}
`;
