import { articleActive, articleOpen, onEntity } from '../contextKeys';
import { extentKeys, scopeKeys, typeKeys } from '../../src/protocol';
import { keyOf } from '../keys';
import type { Commands, Key } from '../types';
import { and, inOutline, inText, outlineRow } from '../when';

/** Alt+Enter, then this, in the text. */
const textKey = (key: string, args?: object): Key => ({
  key: `alt+enter ${key}`,
  when: and(inText, '!findWidgetVisible'),
  args,
});
/** The same where a box asks what is to be. */
const asking = (key: string): Key => ({ ...textKey(key), holds: true });
/** The same in the outline; the argument says so, since a key tells a command nothing of the row it was pressed on. */
const outlineKey = (key: string, args?: object): Key => ({
  key: `alt+enter ${key}`,
  when: inOutline,
  args: args ? { from: 'outline', ...args } : 'outline',
});

/**
 * What Alt+Enter and a letter may be followed by: the letter of each answer, or Enter for the list of them. All of it is one chord that
 * VS Code holds: no letter of it can land in the article. The list is the last, because menus show the last key of a command.
 */
type Follow = readonly (readonly [key: string, args?: object])[];
const list: Follow = [['enter']];
const types: Follow = Object.entries(typeKeys).flatMap(([type, key]): Follow => [
  [key, { type }],
  [`shift+${key}`, { type, always: true }],
]);
const scopes: Follow = Object.entries(scopeKeys).map(([scope, key]) => [key, { scope }]);
const extents: Follow = Object.entries(extentKeys).map(([extent, key]) => [keyOf(key), { extent }]);

const textKeys = (letter: string, answers: Follow): Key[] => [
  ...answers.map(([key, args]) => textKey(`${letter} ${key}`, args)),
  asking(`${letter} enter`),
];
const outlineKeys = (letter: string, answers: Follow): Key[] =>
  [...answers, ...list].map(([key, args]) => outlineKey(`${letter} ${key}`, args));

const onName = outlineRow(/^(item|mention)\.(people|sources|crowds|unnamed|places|organizations|groups|other)$/);
const onMentionOfName = outlineRow(/^mention\.(people|sources|crowds|unnamed|places|organizations|groups|other)$/);
const onQuotation = outlineRow(/^mention\.quotations$/);
const onDate = outlineRow(/^(item|mention)\.dates$/);
const onAnyRow = outlineRow(
  /^(item|mention)\.(people|sources|crowds|unnamed|places|organizations|groups|other|quotations|dates)$/,
);

/** What a person corrects in the reading: by keys, in the outline, and from the menu "Correct" (`dateline.correct`). */
export const corrections: Commands = {
  'dateline.correct': {
    icon: '$(edit)',
    enablement: articleOpen,
    palette: articleActive,
    keys: [asking('enter'), outlineKey('enter')],
    menus: { 'dateline.correct': { group: '0_all@1' } },
  },
  'dateline.correct.accept': {
    enablement: articleOpen,
    palette: false,
    keys: [textKey('a'), outlineKey('a')],
    menus: {
      'view/item/context': { when: onAnyRow, group: '2_correct@7' },
      'dateline.correct': { group: '0_all@2' },
    },
  },
  'dateline.correct.type': {
    enablement: articleOpen,
    palette: false,
    keys: [...textKeys('t', types), ...outlineKeys('t', types)],
    menus: {
      'view/item/context': { when: onName, group: '2_correct@2' },
      'dateline.correct': { group: '1_name@1' },
    },
  },
  'dateline.correct.reject': {
    enablement: articleOpen,
    palette: false,
    keys: [...textKeys('x', scopes), ...outlineKeys('x', scopes)],
    menus: {
      'view/item/context': { when: onName, group: '2_correct@3' },
      'dateline.correct': { group: '1_name@2' },
    },
  },
  'dateline.correct.mark': {
    enablement: articleOpen,
    palette: false,
    keys: textKeys('n', types),
    menus: { 'dateline.correct': { group: '1_name@8' } },
  },
  'dateline.correct.rename': {
    enablement: articleOpen,
    palette: false,
    keys: [
      asking('r'),
      outlineKey('r'),
      { key: 'f2', when: and(inText, onEntity), holds: true },
      { key: 'f2', when: inOutline, args: 'outline' },
    ],
    menus: {
      'view/item/context': { when: onName, group: '2_correct@1' },
      'dateline.correct': { group: '1_name@3' },
    },
  },
  'dateline.correct.alias': {
    enablement: articleOpen,
    palette: false,
    keys: [asking('l'), outlineKey('l')],
    menus: {
      'view/item/context': { when: onName, group: '2_correct@6' },
      'dateline.correct': { group: '1_name@6' },
    },
  },
  'dateline.correct.merge': {
    enablement: articleOpen,
    palette: false,
    keys: [asking('m'), outlineKey('m')],
    menus: {
      'view/item/context': { when: onName, group: '2_correct@4' },
      'dateline.correct': { group: '1_name@4' },
    },
  },
  'dateline.correct.split': {
    enablement: articleOpen,
    palette: false,
    keys: [textKey('p'), outlineKey('p')],
    menus: {
      'view/item/context': { when: onMentionOfName, group: '2_correct@5' },
      'dateline.correct': { group: '1_name@5' },
    },
  },
  'dateline.correct.resize': {
    enablement: articleOpen,
    palette: false,
    keys: textKeys('e', extents),
    menus: { 'dateline.correct': { group: '1_name@7' } },
  },
  'dateline.correct.speaker': {
    enablement: articleOpen,
    palette: false,
    keys: [asking('s'), outlineKey('s')],
    menus: {
      'view/item/context': { when: onQuotation, group: '2_correct@1' },
      'dateline.correct': { group: '2_other@1' },
    },
  },
  'dateline.correct.time': {
    enablement: articleOpen,
    palette: false,
    keys: [asking('d'), outlineKey('d')],
    menus: {
      'view/item/context': { when: onDate, group: '2_correct@1' },
      'dateline.correct': { group: '2_other@2' },
    },
  },
  'dateline.correct.restore': {
    enablement: articleOpen,
    palette: false,
    keys: [textKey('o'), outlineKey('o')],
    menus: {
      'view/item/context': { when: onAnyRow, group: '2_correct@8' },
      'dateline.correct': { group: '3_back@1' },
    },
  },
};
