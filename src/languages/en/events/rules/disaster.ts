import { ofType } from '../../../../core/events/rule';
import { wordList } from '../../../../core/text/wordLists';

/** Before the fire of guns: "opened fire", "friendly fire". */
const gunfire = wordList(
  'open opened opens opening under cease friendly artillery mortar rocket machine enemy return line crossed on heavy sniper tank gun by exchanged trade traded',
);

/** After "fire" where nothing need burn: "fire brigade", "fire on the crowd". */
const fireService = wordList('department truck engine fighter chief brigade alarm station service on from');

/** Kinds of events: nature’s disasters and what they do. */
export const disaster = ofType('disaster', [
  {
    name: 'Earthquake',
    description: 'The ground shakes.',
    nouns: ['earthquake', 'quake', 'aftershock', 'tremor', 'temblor'],
    matches: ['The ⟦earthquake⟧ destroyed the village.', 'An ⟦aftershock⟧ followed.'],
  },
  {
    name: 'Impact',
    description: 'A storm, quake or the like strikes a place.',
    verbs: [
      {
        verb: 'hit',
        subject: wordList(
          'earthquake quake storm hurricane cyclone tornado typhoon tsunami flood wave tremor recession',
        ),
      },
      {
        verb: 'strike',
        subject: wordList('earthquake quake storm hurricane cyclone tornado typhoon tsunami disaster'),
      },
      'jolt',
      { verb: 'rock', subject: ['earthquake', 'quake', 'blast', 'explosion', 'tremor'] },
      { verb: 'shake', subject: ['earthquake', 'quake', 'tremor', 'blast'] },
    ],
    matches: [
      'A hurricane ⟦hit⟧ the coast.',
      'An earthquake ⟦struck⟧ the island.',
      'An explosion ⟦rocked⟧ the city.',
      'A quake ⟦shook⟧ the island.',
    ],
    rejects: [
      'The ball ⟦hit⟧ the wall.',
      'The clock ⟦struck⟧ noon.',
      'The mother ⟦rocked⟧ the cradle.',
      'They ⟦shook⟧ hands.',
    ],
  },
  {
    name: 'Tsunami',
    description: 'A great wave from the sea.',
    nouns: ['tsunami'],
    matches: ['The ⟦tsunami⟧ reached the coast.'],
  },
  {
    name: 'Flood',
    description: 'Water covers land.',
    verbs: [{ verb: 'flood', ambiguous: true }],
    nouns: ['flood', 'flooding'],
    matches: ['The river ⟦flooded⟧ the village.', 'The ⟦floods⟧ killed ten people.'],
    lasts: true,
  },
  {
    name: 'Storm',
    description: 'A storm.',
    nouns: [
      { noun: 'storm', unless: [{ precededBy: ['political'] }] },
      'hurricane',
      'cyclone',
      'typhoon',
      'tornado',
      'blizzard',
      'thunderstorm',
    ],
    matches: ['The ⟦storm⟧ reached the coast.', 'The ⟦hurricane⟧ weakened.'],
    rejects: ['The remark caused a political ⟦storm⟧.'],
    lasts: true,
  },
  {
    name: 'Fire',
    description: 'Something burns.',
    verbs: [
      'burn down',
      'catch fire',
      { verb: 'burn', unless: [{ object: ['calorie', 'fat', 'fuel'] }] },
      'engulf',
      { verb: 'gut', object: true },
      'set ablaze',
      'set alight',
    ],
    nouns: [
      'wildfire',
      'blaze',
      'inferno',
      'bushfire',
      { noun: 'fire', unless: [{ precededBy: gunfire }, { next: fireService }] },
    ],
    matches: [
      'The ⟦fire⟧ destroyed the school.',
      'The barn ⟦burned⟧.',
      'The blast ⟦gutted⟧ the shop.',
      'The ⟦wildfire⟧ spread.',
    ],
    rejects: ['Runners ⟦burn⟧ calories.', 'They ⟦gutted⟧.', 'Soldiers came under ⟦fire⟧.'],
  },
  {
    name: 'Landslide',
    description: 'Earth or snow slides down a slope.',
    nouns: ['landslide', 'mudslide', 'avalanche'],
    matches: ['The ⟦landslide⟧ buried the road.', 'An ⟦avalanche⟧ killed two skiers.'],
  },
  {
    name: 'Eruption',
    description: 'A volcano breaks out.',
    verbs: [{ verb: 'erupt', subject: ['volcano', 'mount', 'crater'] }],
    nouns: ['eruption'],
    matches: ['The volcano ⟦erupted⟧ on Monday.', 'The ⟦eruption⟧ lasted a week.'],
    rejects: ['The crowd ⟦erupted⟧ in cheers.'],
  },
  {
    name: 'Drought',
    description: 'Rain or food is lacking for long.',
    nouns: ['drought', 'famine'],
    matches: ['The ⟦drought⟧ ruined the harvest.', 'The ⟦famine⟧ killed thousands.'],
    lasts: true,
  },
  {
    name: 'Heatwave',
    description: 'It is hot for days.',
    nouns: ['heatwave'],
    matches: ['The ⟦heatwave⟧ lasted a week.'],
    lasts: true,
  },
  {
    name: 'Rain',
    description: 'It rains.',
    nouns: ['rainfall', 'rain'],
    matches: ['The ⟦rain⟧ stopped.', 'Heavy ⟦rainfall⟧ is expected.'],
  },
  {
    name: 'Rescue',
    description: 'Somebody is saved from danger.',
    verbs: ['rescue'],
    nouns: [{ noun: 'rescue', unless: [{ precededBy: ['package'] }] }],
    matches: ['Divers ⟦rescued⟧ the boys.', 'The ⟦rescue⟧ took an hour.'],
    rejects: ['The package ⟦rescue⟧ failed.'],
    lasts: true,
  },
  {
    name: 'Relief',
    description: 'People in need are helped.',
    nouns: [{ noun: 'relief', modifier: ['aid', 'disaster'] }],
    matches: ['Aid ⟦relief⟧ arrived on Monday.'],
    rejects: ['She smiled with ⟦relief⟧.'],
  },
  {
    name: 'Bleaching',
    description: 'Corals lose their colour.',
    nouns: ['bleaching'],
    matches: ['The ⟦bleaching⟧ of the reef went on.'],
    lasts: true,
  },
  {
    name: 'Damage',
    description: 'Something is damaged or destroyed.',
    verbs: [
      'damage',
      'devastate',
      'ravage',
      'flatten',
      'destroy',
      'demolish',
      { verb: ['level', 'wreck'], object: true },
    ],
    nouns: ['destruction', 'devastation', 'damage'],
    matches: [
      'The storm ⟦damaged⟧ the roof.',
      'Bulldozers ⟦levelled⟧ the houses.',
      'The flood ⟦wrecked⟧ the harbour.',
      'The ⟦damage⟧ is great.',
    ],
    rejects: ['House prices ⟦levelled⟧ off.', 'They drank and ⟦wrecked⟧.'],
    undergone: true,
  },
]);
