import { wordSet } from '../../../core/text/wordLists';

export const sentenceStarters = wordSet(`
The A An He She It They We I You In On At But And Or So Yet However This That These Those His Her Their Its Our My
Your If When While After Before As For From With Without By To Of Under Over Since Until During Despite Although
Though Because There Here Then Now Some Many Most Several More No Not Both Each Another Other Such What Who Why How
Where Which Whether Even Only Also Still Nor Earlier Later Meanwhile Asked All Any Every Few`);
