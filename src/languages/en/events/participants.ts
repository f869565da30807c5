import type { ParticipantWords } from '../../../core/events/language';
import { wordSet } from '../../../core/text/wordLists';

export const participants: ParticipantWords = {
  undergoing: wordSet(
    'die perish drown fall collapse sink burn capsize crash explode drop plunge tumble slump decline',
  ),
  helping: wordSet(
    'hold launch stage carry make give mount conduct begin start sign reach announce declare commit win lose take lead ' +
      'join attend host deliver call',
  ),
  afterNoun: new Map([
    ['by', 'agent'],
    ['between', 'agent'],
    ['among', 'agent'],
    ['of', 'whose'],
    ['on', 'patient'],
    ['against', 'patient'],
    ['with', 'other'],
  ]),
  afterVerb: new Map([
    ['by', 'agent'],
    ['with', 'other'],
    ['against', 'other'],
  ]),
  between: 'between',
  and: 'and',
};
