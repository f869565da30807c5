import type { SourcePhrases } from '../../../core/quotes/language';
import { wordSet } from '../../../core/text/wordLists';

const accordingTo = ['according', 'to'];

export const phrases: SourcePhrases = {
  all: [
    accordingTo,
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'view', 'of'],
    ['quoted', 'by'],
  ],
  closing: [accordingTo],
  standards: wordSet(`
    schedule plan plans tradition custom size age need needs rank taste merit design ability protocol script type weight height`),
};
