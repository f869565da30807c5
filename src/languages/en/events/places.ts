import type { PlaceWords } from '../../../core/events/language';
import { wordList } from '../../../core/text/wordLists';
import { placeNouns } from '../lexicon/placeNouns';
import { wordsFor } from '../lexicon/wordTable';

const near = wordList('in at near on outside along across around off inside over throughout within between against');
const far = wordList('from into to through towards');

export const places: PlaceWords = {
  nouns: new Set([
    ...wordsFor(placeNouns, 'mention'),
    ...wordList('border front square street bridge airport station north south east west centre center outskirts'),
  ]),
  prepositions: new Map<string, number>([
    ...near.map((word) => [word, 0] as const),
    ['of', 8],
    ...far.map((word) => [word, 20] as const),
  ]),
};
