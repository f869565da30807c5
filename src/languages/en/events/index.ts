import type { EventsLanguage } from '../../../core/events/language';
import { wordSet } from '../../../core/text/wordLists';
import { labels } from './labels';
import { merging } from './merging';
import { names } from './names';
import { participants } from './participants';
import { people } from './people';
import { places } from './places';
import { rules } from './rules';
import { status } from './status';
import { stories } from './stories';
import { times } from './times';

export const events: EventsLanguage = {
  rules,
  people,
  nounsAfterEvent: wordSet('victim victims suspect suspects charge charges scene scenes talk talks plan plans'),
  lostVerbEnding: 'e',
  leadingArticle: /^(?:the|The)\s+/,
  stories,
  names,
  status,
  times,
  places,
  participants,
  merging,
  labels,
};
