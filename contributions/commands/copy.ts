import { articleActive, articleOpen } from '../contextKeys';
import type { Commands } from '../types';

/** Names, quotations and the analysis, onto the clipboard; the article in other formats. */
export const copy: Commands = {
  'dateline.copyName': {
    icon: '$(copy)',
    enablement: articleOpen,
    palette: false,
    menus: { 'dateline.editor': { group: '3_copy@1' } },
  },
  'dateline.copyQuotation': {
    icon: '$(copy)',
    enablement: articleOpen,
    palette: false,
    menus: { 'dateline.editor': { group: '3_copy@2' } },
  },
  'dateline.export': { icon: '$(export)', enablement: articleOpen, palette: articleOpen },
  'dateline.copyAnalysis': { enablement: articleActive, palette: false },
};
