/** News agencies as they sign a dateline without a dash ("NEW YORK (CNN) The …"). With a dash any name in brackets will do. */
export const agencies = 'AP AFP Reuters CNN BBC UPI Xinhua Bloomberg dpa DPA PTI ANI TASS AAP EFE ANSA IPS MEE';

/** Names that tell an agency in brackets after a place not in capitals. */
export const agencyName =
  /^[\p{Lu}]{2,}$|\b(?:Reuters|Xinhua|Bloomberg|News|Agency|Press|Wire|Foundation|Times|Post|Service|Media)\b/u;

/** Words of a photo credit. */
export const creditWords =
  /\b(?:photos?|images?|pictures?|credit|courtesy|file|handout|photograph|via|screengrab|graphic|getty|afp|ap|epa|reuters)\b/i;

export const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** Lines that belong to the page or the newsroom and not to the story. Each begins the line. */
export const otherLines: readonly RegExp[] = [
  /^(?:read|see|watch|listen)(?: more|:| also| next)/i,
  /^(?:also read|related(?: articles?| stories| coverage)?(?::|$)|more (?:on this|from|stories)|recommended|most read|trending)/i,
  /^(?:advertisement|sponsored|subscribe|sign up|newsletter|click here|share (?:this|on)|follow us|comments?|print|e-?mail this)\b/i,
  /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled)(?: and \w+)? by)\b/i,
  /^(?:with (?:reporting|inputs|files) (?:by|from)|contributed by|translated by)\b/i,
  /^(?:contacts?|media (?:contact|enquiries|inquiries)|press (?:contact|office)|for (?:more|further) information|tel|phone|e-?mail)\b\s*[:.]/i,
  /^(?:for (?:more|further) information)/i,
  /^(?:copyright|©|\(c\)|all rights reserved)/i,
  /^(?:photo|image|picture|file photo|source|credit|caption|video|graphic|updated|published|posted|first published|last updated|correction)s?\s*:/i,
  /^(?:#{2,}|-\s?30\s?-|\*\s?\*\s?\*.*|[-_=*~•·]{3,}|end(?:s|it)?|\[?end\]?)$/i,
];

export const byline = /^by\s+(?=\p{Lu})/iu;

/** Words that no finished line ends with. */
export const openEndings = new Set(
  (
    'the a an of to in on at by for with and or but from that which who whose as his her their its this these those into over ' +
    'under between against about after before during than was were is are has had have be been will would said not'
  ).split(' '),
);
