/** Closed classes the parser knows by word, lower-case. */

/** Verbs whose object does what the infinitive after it says: "asked ⟦them⟧ to leave". Lemmas. */
export const objectControl = `
ask tell allow force want expect urge order let make help get cause lead persuade convince enable permit invite encourage require compel instruct
advise warn push press call teach train remind authorize direct prompt oblige need believe consider find show prove assume report know think say see`;

/** Forms of auxiliaries, by verb. */
export const auxiliaries: Readonly<Record<string, string>> = {
  be: "be am is are was were been being 's 're 'm ai",
  have: "have has had having 've 's 'd",
  do: 'do does did doing',
  get: 'get gets got getting gotten',
};

/** Modals that make the tense future. */
export const futureModals = "will shall 'll wo sha";

/** Full forms of clipped modals. */
export const modalForms: Readonly<Record<string, string>> = {
  "'ll": 'will',
  wo: 'will',
  sha: 'shall',
  ca: 'can',
  "'d": 'would',
};

/** Verbs that with "to" speak of what is to come or must be, as lemmas: "plan to", "have to". */
export const semiModalVerbs = 'plan intend hope want aim vow threaten pledge promise prepare need have expect go use';

/** Participles and adjectives that do so after "be": "expected to", "set to". */
export const semiModalStates = `
expected set scheduled slated due going supposed bound likely unlikely about able unable ready poised prepared determined required obliged planned forced
meant sure certain projected predicted forecast tipped destined intended`;

export const negations = "not n't n’t never nor neither hardly";

/** Words that can begin a clause with a subject of its own; those marked `*` also stand before plain noun phrases. */
export const subordinators = `
because although though if unless whereas while whether lest once albeit
after* before* since* until* till* as* than* provided supposing so*`;

/** Nouns of time: "last week the bank said". */
export const timeNouns = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue wed thu fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.
january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
today yesterday tomorrow tonight day days night nights week weeks weekend month months year years decade decades hour hours minute minutes moment moments
morning evening afternoon noon midnight time times season seasons quarter century centuries ago spring summer autumn winter while`;

/** Names of days and months: they end a noun phrase before them ("told investors | Sunday"). */
export const calendarNames = `
monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
yesterday today tomorrow tonight`;

/** Adverbs and prepositions that belong to the number after them: "about 200 people", "more than a dozen". */
export const approximators = 'about nearly almost some around over roughly approximately under only exactly up to';

/** Verbs after which a bare clause is their content: "said [the team was ready]". Lemmas. */
export const contentVerbs = `
say tell think believe know claim add note warn hope fear insist argue suggest report announce deny admit confirm reveal show feel see hear find
understand mean suppose guess expect allege assert acknowledge stress explain predict realize realise swear vow promise agree decide ensure imagine wish write state`;

/** Words after which a new clause begins, for the tagger's view of which finite verb belongs where. */
export const clauseOpeners = 'that which who whom whose when where why how because although while if as and or but';

/** Nouns that before "to" and a verb are more likely verbs, in a sentence without another. */
export const plansAndHopes =
  'plan plans hope hopes aim aims vow vows pledge pledges promise promises need needs want wants move moves';

/** Small words inside names, before a capital: "Dries van den Abeele", "Osama bin Laden". */
export const nameParticles =
  'van von den der ter ten de di da do dos das del della du la le bin ibn ben bint abu al el ul zu af av y e';
