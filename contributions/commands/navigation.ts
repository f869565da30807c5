import { articleActive, articleOpen } from '../contextKeys';
import type { Commands } from '../types';
import { inText, outlineRow } from '../when';

/** From place to place in an article. */
export const navigation: Commands = {
  'dateline.goTo': { enablement: articleOpen, palette: articleOpen },
  'dateline.goToPerson': { enablement: articleOpen, palette: articleOpen },
  'dateline.goToPlace': { enablement: articleOpen, palette: articleOpen },
  'dateline.goToOrganization': { enablement: articleOpen, palette: false },
  'dateline.goToGroup': { enablement: articleOpen, palette: false },
  'dateline.goToEvent': { enablement: articleOpen, palette: articleOpen },
  'dateline.goToQuotation': { enablement: articleOpen, palette: articleOpen },
  'dateline.goToDate': { enablement: articleOpen, palette: false },
  'dateline.goToSpeaker': {
    enablement: articleActive,
    palette: articleActive,
    menus: { 'dateline.editor': { group: '2_quotation@3' } },
  },
  'dateline.nextMention': {
    enablement: articleActive,
    palette: false,
    menus: { 'dateline.editor': { group: '1_go@2' } },
  },
  'dateline.previousMention': {
    enablement: articleActive,
    palette: false,
    menus: { 'dateline.editor': { group: '1_go@3' } },
  },
  'dateline.nextQuotation': {
    enablement: articleActive,
    palette: false,
    keys: [{ key: 'ctrl+f7', mac: 'cmd+f7', when: inText }],
    menus: { 'dateline.editor': { group: '2_quotation@1' } },
  },
  'dateline.previousQuotation': {
    enablement: articleActive,
    palette: false,
    keys: [{ key: 'ctrl+shift+f7', mac: 'cmd+shift+f7', when: inText }],
    menus: { 'dateline.editor': { group: '2_quotation@2' } },
  },
  'dateline.nextQuotationBySpeaker': {
    enablement: articleActive,
    palette: false,
    keys: [{ key: 'ctrl+f11', mac: 'cmd+f11', when: inText }],
  },
  'dateline.previousQuotationBySpeaker': {
    enablement: articleActive,
    palette: false,
    keys: [{ key: 'ctrl+shift+f11', mac: 'cmd+shift+f11', when: inText }],
  },
  'dateline.findMentions': {
    icon: '$(references)',
    enablement: articleOpen,
    palette: articleActive,
    menus: {
      'view/item/context': { when: outlineRow(/^item/), group: ['inline@1', 'navigation@1'] },
      'dateline.editor': { group: '1_go@1' },
    },
  },
  'dateline.reveal': { icon: '$(go-to-file)', palette: false },
};
