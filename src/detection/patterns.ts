// What is the same in every language written in Latin letters.

export const sentenceEnds = /[.!?]["”’')]*(?=\s|$)/g;
export const fullName = /(?<![.!?]["”]? |^)\b\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+/gmu;
/** "MUMBAI:", "NIAMEY, Niger | AFP |", "NEW YORK, May 3 /PRNewswire/ --", "(CNN) --", "WASHINGTON -". */
export const looseDateline =
  /^(?:\p{Lu}[\p{Lu}.’' /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,30})?(?:, [\p{L}\d., ]{3,24})?\s*(?:[—–:|]|-{1,2}\s|\((?=[\p{L} ]{2,24}\))|\/\p{L}+\/)|\([\p{L} ]{2,20}\)\s*(?:[—–:]|-{1,2}\s)|\p{Lu}\p{Ll}+(?:, \p{Lu}[\p{L}. ]{1,20})?,? \(\p{L}{2,12}\)\s*[—–:-])\s*["“]?\p{Lu}/u;
export const quotation = /["“][^"“”\n]{12,400}["”]/g;
export const codeSign = /[{}<>=|\\`_#~]|\/\/|::|\*\*|--\w/g;
export const year = /\b(?:1[5-9]|20)\d\d\b/g;
