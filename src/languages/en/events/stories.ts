import type { StoryWords } from '../../../core/events/language';
import { wordSet } from '../../../core/text/wordLists';

export const stories: StoryWords = {
  sport: wordSet(
    'match cup team coach league tournament season player goal striker champion championship stadium referee club ' +
      'striker midfielder quarterback touchdown playoff game fans football ' +
      'soccer tennis basketball cricket rugby hockey golf olympics sprinter marathon',
  ),
  work: wordSet(
    'union worker employee wage pay walkout picket stoppage staff dockworker teacher nurse driver miner labour labor',
  ),
  weapons: wordSet('missile drone warplane jet airstrike bomb rocket military troop militant soldier army air militia'),
};
