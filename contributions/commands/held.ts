import { held } from '../contextKeys';
import { writtenKeys } from '../keys';
import type { Commands } from '../types';
import { and, inText } from '../when';

/** What is typed between a command's keys and its box. */
export const holding: Commands = {
  'dateline.held.type': {
    palette: false,
    keys: writtenKeys.map(([key, character]) => ({ key, when: and(inText, held), args: character })),
  },
};
