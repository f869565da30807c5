import type { RowLanguage } from '../../../../core/names/document/rows/rule';
import { nameParticles } from '../../lexicon/nameParticles';
import { wordsFor } from '../../lexicon/wordTable';
import { batting, bowling, innings } from './cricket';
import { fixtures } from './fixtures';
import { datelines, divisions, sportHeadings } from './headings';
import { letters } from './letters';
import { lineups } from './lineups';
import { matches } from './matches';
import { golfers, listedRankings, rankings } from './rankings';
import { scorers } from './scorers';
import { scores } from './scores';
import { standings } from './standings';

/** Rows of results, tables, rankings and line-ups. */
export const rows: RowLanguage = {
  letters,
  particles: new Set([...wordsFor(nameParticles, 'grammar'), 'of', 'the']),
  possessive: /^['’]s$/,
  nations: new Set(['england', 'scotland', 'wales', 'northern ireland', 'west indies', 'puerto rico', 'hong kong']),
  patterns: [
    sportHeadings,
    divisions,
    datelines,
    matches,
    bowling,
    batting,
    scores,
    scorers,
    standings,
    rankings,
    listedRankings,
    golfers,
    innings,
    lineups,
    fixtures,
  ],
};
