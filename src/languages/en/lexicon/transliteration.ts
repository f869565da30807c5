import type { Transliteration } from '../../../core/names/gazetteer/transliteration';

/** How English writes names of other scripts. models/gazetteer.bin is built with `articles` and `key`: after a change build it anew. */
export const transliteration: Transliteration = {
  articles: new Set('al el ez az ad ed es as ash esh ar er at et an en ul ud il'.split(' ')),
  key: [
    [/ph/g, 'f'],
    [/([kgdtsz])h/g, '$1'],
    [/ck|[qcg]/g, 'k'],
    [/z/g, 's'],
    [/v/g, 'w'],
    [/[aeiouy][aeiouyw]*/g, 'a'],
    [/(.)\1+/g, '$1'],
    [/ah$/, 'a'],
  ],
  sounds: [
    [/^tch/, 'ch'],
    [/^dj/, 'd'],
    [/zh/g, 'j'],
    [/x/g, 'ks'],
  ],
  consonants: [
    [/ph/g, 'f'],
    [/[aeiouyh]/g, ''],
    [/[gqck]/g, 'k'],
    [/z/g, 's'],
    [/v/g, 'w'],
    [/(.)\1+/g, '$1'],
  ],
};
