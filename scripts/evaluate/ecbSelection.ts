/**
 * Which ECB+ occurrences our types cover. ECB+ marks every action, also those that are no news by themselves; written from
 * its train half only:
 * left out are pronouns, light and aspectual verbs, moving about, perceiving, deciding, helping, using, and roles, problems,
 * reasons and plans as nouns.
 */
const left = new Set(
  (
    'it that which this what one them so who do does did done doing be is are was were been being have has had having ' +
    'get gets got getting make makes made making take takes took taken taking ' +
    'give gives gave given put puts set sets setting go goes went gone going come comes came coming keep kept let lets ' +
    'try tried tries trying attempt attempts attempted use used using uses help ' +
    'helped helps helping need needed needs want wanted wants become became becomes remain stay stays stayed turn turned ' +
    'turns find found finds know known knew see seen saw look looks looking looked feel felt ' +
    'think thought believe believed believes expect expected show showed shows shown happen happened happens occur ' +
    'occurred place hold held holds holding begin began start started stop stopped stops stopping ' +
    'continue end ended finish finished lead led leads leading follow followed following bring brought decide decided ' +
    'decides decision determine choose reason reasons problem problems news job role career work worked working works ' +
    'chance choice change changes changed changing plan plans planned planning move moved moves moving step walk walked ' +
    'walking run runs running ran enter entered entering leave left leaves leaving return returned returns returning ' +
    'arrive arrived reach reached ' +
    'approach approached head headed drive driving drove driven fly flying ride fall fell falls falling fallen stand ' +
    'stood sit throw threw hurl place placed placing pull pulled push carry carried send sent receive received receiving ' +
    'suffer suffered suffering experience experienced face faces facing faced affect affected affecting involve involved ' +
    'involving cause caused result resulting require required serve served serving serves service services offer offered ' +
    'ask asked asking call called say said reveal revealed rumored rumor known history record mark matter matters case ' +
    'issue issued issues incident event position post list attention interest part design designed play played playing ' +
    'plays ' +
    'live lived living wear wearing dress dressed disguised carry appear appeared appearing appearance seem add added ' +
    'allow allowed allowing pass passed passing provide provides provided operate operates operation operations ' +
    'connect connected connecting link linking restore restored fix fixed fixes fixing plug exploit exploited exploiting ' +
    'traffic communications internet direct extend act action activity effort program project season game-winning stint ' +
    'climb climbing slip slipping slipped ' +
    'swim swimming attend attends attended miss missed save spend spent share handle measure measures protection protect ' +
    'support supported respect'
  ).split(' '),
);

/** True when any of the trigger's words is a word of its own. */
export function isCovered(words: readonly string[]): boolean {
  return words.some(
    (word) => /^[a-z]{3,}/i.test(word) && !left.has(word.toLowerCase()) && !particles.has(word.toLowerCase()),
  );
}

const particles = new Set(
  'out off into down over for with from the his her their and away back onto upon under'.split(' '),
);
