/**
 * Penn Treebank tags (Marcus et al. 1993; HYPH and AFX from its later guidelines) as small integers.
 * Ids are part of the model file's format: append, never reorder.
 */
export const tagNames = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'IN',
  'TO',
  'DT',
  'PDT',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'PRP',
  'PRP$',
  'POS',
  'CC',
  'CD',
  'EX',
  'FW',
  'UH',
  'LS',
  'SYM',
  'HYPH',
  'AFX',
  ',',
  '.',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  '$',
  '#',
] as const;

export type TagName = (typeof tagNames)[number];

/** Tag id by name: `Tag.NNP`, `Tag['PRP$']`. */
export const Tag = Object.fromEntries(tagNames.map((name, id) => [name, id])) as Readonly<Record<TagName, number>>;

/** Common and proper nouns: NN, NNS, NNP, NNPS. */
export function isNoun(tag: number): boolean {
  return tag <= Tag.NNPS;
}

/** VB, VBD, VBG, VBN, VBP, VBZ; not MD. */
export function isVerb(tag: number): boolean {
  return tag >= Tag.VB && tag <= Tag.VBZ;
}

/** A verb that can be a clause's own: VBD, VBP, VBZ, MD. */
export function isFinite(tag: number): boolean {
  return tag === Tag.VBD || (tag >= Tag.VBP && tag <= Tag.MD);
}

/** JJ, JJR, JJS. */
export function isAdjective(tag: number): boolean {
  return tag >= Tag.JJ && tag <= Tag.JJS;
}

/** RB, RBR, RBS. */
export function isAdverb(tag: number): boolean {
  return tag >= Tag.RB && tag <= Tag.RBS;
}

/** Punctuation proper; HYPH and SYM stand inside phrases and are not. */
export function isPunctuation(tag: number): boolean {
  return tag >= Tag[','] && tag <= Tag['-RRB-'];
}
