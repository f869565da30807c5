import type { EventRule } from '../../../../core/events/rule';
import { accident } from './accident';
import { business } from './business';
import { conflict } from './conflict';
import { crime } from './crime';
import { culture } from './culture';
import { diplomacy } from './diplomacy';
import { disaster } from './disaster';
import { health } from './health';
import { justice } from './justice';
import { life } from './life';
import { personnel } from './personnel';
import { politics } from './politics';
import { science } from './science';
import { sport } from './sport';

/** All kinds of events. Of two senses of a word that hold, the one whose file and rule stand first here is taken. */
export const rules: readonly EventRule[] = [
  ...conflict,
  ...life,
  ...justice,
  ...crime,
  ...politics,
  ...diplomacy,
  ...disaster,
  ...accident,
  ...business,
  ...personnel,
  ...health,
  ...culture,
  ...sport,
  ...science,
];
