import { wordSet } from '../text/wordLists';

/** Verbs whose infinitive or object is meant for the future. */
export const planning = wordSet(
  'plan schedule intend agree promise vow pledge prepare decide expect aim set announce commit organize organise arrange ' +
    'slate due invite order book approve',
);
/** Verbs that leave open whether it comes about. */
export const wishing = wordSet(
  'want hope seek try attempt ask urge call demand request need propose consider discuss threaten fear warn suggest ' +
    'recommend want wish like encourage mull weigh ' +
    'offer push press appeal allow enable let permit could risk favor favour advocate contemplate',
);
/** Verbs that say it did not, or is not to, come about. */
export const denying = wordSet(
  'deny reject refuse decline fail avoid avert prevent cancel abandon scrap foil thwart rule_out stop escape dismiss ' +
    'forgo shelve',
);
/** Verbs that pass their own standing on to what they govern. */
export const happening = wordSet(
  'hold begin start take happen occur open launch host stage resume conduct continue be have make carry mount follow ' +
    'face attend enter lead join',
);
/** Verbs that say it goes on. */
export const continuing = wordSet(
  'continue rage persist drag remain go_on last proceed escalate spread intensify widen mount',
);

/** Nouns that govern an event: "plans for an evacuation", "calls for a ceasefire", "the threat of war", "a lack of talks". */
export const planNouns = wordSet(
  'plan plans preparation preparations schedule date bid arrangement arrangements run-up preparation programme program ' +
    'agenda ahead',
);
export const wishNouns = wordSet(
  'call calls demand demands hope hopes possibility chance chances risk threat threats fear fears prospect prospects ' +
    'appeal proposal proposals request idea talk offer danger option',
);
export const lackNouns = wordSet('lack absence avoidance denial rejection cancellation');

/** Adjectives and determiners of the event's own noun. */
export const planAdjectives = wordSet(
  'planned upcoming future proposed scheduled forthcoming next coming expected impending looming imminent',
);
export const openAdjectives = wordSet(
  'possible potential alleged threatened hypothetical any eventual further suspected feared',
);
export const goingOn = wordSet('ongoing continuing current continued lasting protracted simmering');

/** Kinds of events that last, and so may be going on. */
export const lasting = wordSet(
  'War Conflict Fighting Siege Captivity Uprising Strike Investigation Trial Talks Campaign Outbreak Vaccination Drought ' +
    'Heatwave Storm Flood Protest Riot Quarantine Search Bleaching ' +
    'Rescue Festival Exhibition Emergency Crackdown Price Treatment Hearing',
);

/** Verbs of saying: a time beside them dates what is said only where nothing else does. */
export const reporting = wordSet(
  'say tell announce report state add note declare claim warn confirm testify write argue explain insist acknowledge ' +
    'deny reply ask respond comment estimate',
);
