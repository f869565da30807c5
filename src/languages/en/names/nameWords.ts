import { wordSet } from '../../../core/text/wordLists';
import { nameParticles } from '../lexicon/nameParticles';
import { wordsFor } from '../lexicon/wordTable';

/** Words inside places' names, at their end or before "of". */
export const placeWords = wordSet(`
city town village county province district region state territory republic kingdom emirate oblast prefecture municipality borough parish
island isle peninsula cape bay gulf sea ocean lake river creek strait straits canal channel falls delta
mount mountain hill hills valley desert forest plateau plain plains canyon beach coast shore
street road avenue boulevard lane square park garden gardens bridge tower airport station port harbor harbour stadium arena palace castle cathedral mosque temple
prison camp base field zone strip bank heights wall border crossing
north south east west northern southern eastern western central upper lower new san santa los las saint st fort el al`);

/** Words in the names of events. */
export const eventWords = wordSet(`
war wars battle siege massacre genocide holocaust revolution uprising intifada revolt rebellion coup
cup olympics olympic games championship championships tournament open derby marathon prix super series bowl
festival expo fair parade carnival election elections referendum primary caucus
summit conference convention congress accord accords talks
hurricane cyclone typhoon storm earthquake tsunami
operation crisis depression renaissance reformation inquisition crusade crusades day anniversary`);

/** Words in the names of works, prizes, laws and the like. */
export const workWords = wordSet(`
prize award awards medal oscar grammy emmy act bill treaty agreement protocol convention constitution amendment declaration charter pact resolution
album song film movie novel symphony concerto opera theorem law effect disease syndrome language bible koran quran`);

/** Words written small that a name can begin with ("al-Qaida", "van Gogh"). */
export const prefixes = wordsFor(nameParticles, 'prefix');

/** Words written small, and marks, that join the parts of one name. */
export const connectors: ReadonlySet<string> = new Set([
  ...wordsFor(nameParticles, 'connector'),
  ...wordSet("of for & - ' ’ /"),
]);
