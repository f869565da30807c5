import { ofType } from '../../../../core/events/rule';

/** Kinds of events: accidents and failures. */
export const accident = ofType('accident', [
  {
    name: 'Crash',
    description: 'A vehicle or plane crashes.',
    verbs: ['crash', 'derail', 'capsize', 'collide', 'plummet'],
    nouns: ['crash', 'collision', 'derailment', 'pile-up', { noun: 'wreck', modifier: ['train', 'car', 'a', 'the'] }],
    matches: [
      'The plane ⟦crashed⟧ near the airport.',
      'The ⟦crash⟧ killed five people.',
      'The train ⟦wreck⟧ blocked the line.',
    ],
    rejects: ['Divers explore old ⟦wrecks⟧.'],
  },
  {
    name: 'Accident',
    description: 'Something goes wrong and people or things are hurt.',
    nouns: ['accident', 'mishap'],
    matches: ['The ⟦accident⟧ happened on Monday.'],
  },
  {
    name: 'Collapse',
    description: 'Something falls down.',
    verbs: [{ verb: 'collapse', intransitive: true, unless: [{ subject: 'event' }] }],
    nouns: ['collapse'],
    matches: ['The bridge ⟦collapsed⟧.', 'The ⟦collapse⟧ killed two workers.'],
    rejects: ['The agent ⟦collapsed⟧ the table.'],
  },
  {
    name: 'Sinking',
    description: 'A ship goes down.',
    verbs: [{ verb: 'sink', subject: ['ship', 'ferry', 'boat', 'tanker', 'vessel'] }],
    nouns: ['sinking', 'shipwreck'],
    matches: ['The ferry ⟦sank⟧ on Monday.', 'The ⟦sinking⟧ killed forty people.'],
    rejects: ['His heart ⟦sank⟧.'],
  },
  {
    name: 'Grounding',
    description: 'A ship runs onto the shore.',
    verbs: ['run aground'],
    nouns: ['grounding'],
    matches: ['The tanker ⟦ran⟧ aground.', 'The ⟦grounding⟧ closed the canal.'],
  },
  { name: 'Explosion', description: 'Something explodes.', verbs: ['explode'], matches: ['A gas tank ⟦exploded⟧.'] },
  {
    name: 'Spill',
    description: 'Oil or the like runs out.',
    nouns: ['spill', { noun: 'leak', modifier: ['oil', 'gas', 'radiation', 'chemical', 'a', 'the'] }],
    matches: ['The ⟦spill⟧ reached the coast.', 'The gas ⟦leak⟧ was stopped.'],
    rejects: ['Email ⟦leaks⟧ embarrassed them.'],
  },
  {
    name: 'Power cut',
    description: 'Electric power fails.',
    nouns: ['blackout', 'outage', 'power cut', 'power outage'],
    matches: ['The ⟦blackout⟧ lasted an hour.', 'The ⟦power cut⟧ lasted an hour.'],
  },
  {
    name: 'Stampede',
    description: 'A crowd crushes people.',
    nouns: ['stampede', { noun: 'crush', modifier: ['crowd'] }],
    matches: ['The ⟦stampede⟧ killed ten people.', 'Twenty people died in a crowd ⟦crush⟧.'],
    rejects: ['He had a ⟦crush⟧ on her.'],
  },
  {
    name: 'Disruption',
    description: 'Something stops working or running.',
    verbs: [
      'disrupt',
      { verb: ['sever', 'knock out'], object: true },
      { verb: 'cut', object: ['cable', 'line', 'link', 'power', 'supply', 'service'] },
    ],
    nouns: ['disruption', 'downtime'],
    matches: [
      'Snow ⟦disrupted⟧ the trains.',
      "The ship's anchor ⟦severed⟧ the cable.",
      'Workers ⟦cut⟧ the cable.',
      'The storm ⟦knocked⟧ out power.',
      'The ⟦disruption⟧ lasted a day.',
    ],
    rejects: ["The countries' ties ⟦sever⟧ slowly.", 'She ⟦cut⟧ the cake.', 'They ⟦knocked⟧ out of spite.'],
  },
]);
