import { articleActive, articleOpen } from '../contextKeys';
import type { Commands } from '../types';

/** Names, quotations and the analysis, onto the clipboard. */
export const copy: Commands = {
  'dateline.copyName': {
    icon: '$(copy)',
    enablement: articleOpen,
    palette: articleActive,
    menus: { 'dateline.editor': { group: '3_copy@1' } },
  },
  'dateline.copyQuotation': {
    icon: '$(copy)',
    enablement: articleOpen,
    palette: articleActive,
    menus: { 'dateline.editor': { group: '3_copy@2' } },
  },
  'dateline.copyAnalysis': { enablement: articleActive, palette: articleActive },
};
