import type { Commands } from '../types';
import { annotations } from './annotations';
import { article } from './article';
import { copy } from './copy';
import { corrections } from './corrections';
import { holding } from './held';
import { highlights } from './highlights';
import { labels } from './labels';
import { navigation } from './navigation';
import { notes } from './notes';
import { outline } from './outline';
import { panels } from './panels';
import { relations } from './relations';
import { review } from './review';
import { undo } from './undo';

/** The commands by topic. Where two have the same key and both `when` clauses hold, VS Code takes the later one. */
export const topics: readonly Commands[] = [
  article,
  outline,
  navigation,
  highlights,
  copy,
  panels,
  corrections,
  undo,
  labels,
  notes,
  review,
  annotations,
  relations,
  holding,
];

export const commands: Commands = Object.fromEntries(topics.flatMap((topic) => Object.entries(topic)));
