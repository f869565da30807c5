import type { CommonNouns } from '../../../core/coreference/language';
import { wordSet } from '../../../core/text/wordLists';
import { organizationNouns } from '../lexicon/organizationNouns';
import { personNouns, personSexes } from '../lexicon/personNouns';
import { placeKinds, placeNouns } from '../lexicon/placeNouns';
import { titlesAndRoles } from '../lexicon/titlesAndRoles';
import { wordsFor } from '../lexicon/wordTable';
import { namesOfThings } from './namesOfThings';

/** Words that newspapers' names end in. */
const newspapers = `
newspaper herald times post daily gazette tribune chronicle journal star telegraph guardian mail courier bulletin examiner
inquirer enquirer globe mirror weekly dispatch sentinel observer standard ledger echo argus`;

export const commonNouns: CommonNouns = {
  singular,
  persons: personSexes,
  organizations: wordsFor(organizationNouns, 'mention'),
  places: wordsFor(placeNouns, 'mention'),
  noThings: wordSet(`
second minute hour day week weekend month quarter year decade century season time moment morning afternoon evening night noon midnight
today tomorrow yesterday tonight spring summer autumn fall winter date period past future present age birthday anniversary
percent per cent million billion trillion thousand hundred dozen dollar euro pound yen cent mile kilometer kilometre meter metre foot inch
acre hectare degree ton tonne kilogram gram liter litre barrel point number amount lot part half third rest majority minority most series
pair couple range rate level percentage proportion share total average kind sort type form way manner fact case thing something anything
nothing everything someone anyone everyone somebody nobody one other same example instance end beginning start middle top bottom side
back front left right north south east west line order addition spite favor favour terms account behalf regard respect result reason
sense matter need use effect course chance hand face head eye heart mind body name place people word question answer issue problem
life death love home house work job`),
  titles: new Map([
    ...[...wordsFor(titlesAndRoles, 'male')].map((title) => [title, 'm'] as const),
    ...[...wordsFor(titlesAndRoles, 'female')].map((title) => [title, 'f'] as const),
  ]),
  honorifics: wordSet('mr mrs ms miss mx'),
  officeJoints: wordSet('of for'),
  kin: wordsFor(personNouns, 'kin'),
  ranks: wordSet('vice deputy former ex assistant'),
  offices: wordSet(`
agriculture army budget business church communications culture defence defense development economy education energy environment
finance foreign health home house immigration industry information interior justice labor labour majority minority opposition party
police press prime rebel religious security spiritual sports state students team telecommunications tourism trade transport transportation
treasury union water welfare`),
  otherNames: new Map(
    Object.entries({
      attorney: ['lawyer'],
      author: ['writer', 'novelist'],
      chairperson: ['chairman', 'chairwoman', 'chair'],
      cleric: ['imam', 'ayatollah', 'sheikh', 'mullah'],
      diplomat: ['ambassador', 'envoy'],
      envoy: ['ambassador'],
      lawmaker: ['senator', 'congressman', 'congresswoman', 'representative', 'legislator', 'parliamentarian'],
      lawyer: ['attorney', 'barrister', 'solicitor'],
      leader: ['president', 'prime minister', 'premier', 'chancellor', 'emir', 'king', 'queen', 'dictator'],
      legislator: ['senator', 'congressman', 'congresswoman', 'representative', 'lawmaker'],
      monarch: ['king', 'queen', 'emperor', 'sultan', 'emir'],
      pontiff: ['pope'],
      premier: ['prime minister'],
      sovereign: ['king', 'queen'],
      ...namesOfThings,
      writer: ['novelist', 'author', 'essayist', 'columnist'],
    }),
  ),
  institutions: wordsFor(organizationNouns, 'institution'),
  stateOrganizations: wordsFor(organizationNouns, 'state'),
  anaphoric: new Set([
    ...wordsFor(organizationNouns, 'anaphor'),
    ...placeKinds.keys(),
    ...wordsFor(personNouns, 'anaphor'),
  ]),
  placeKinds,
  businesses: wordsFor(organizationNouns, 'business'),
  kindWords: new Map(
    [
      ['newspaper paper daily', newspapers],
      ['weekly magazine', 'magazine weekly review'],
      ['company', 'inc incorporated corp corporation co ltd limited llc plc ag gmbh motors'],
      ['firm', 'inc incorporated corp corporation co ltd limited llc llp plc ag gmbh partners associates'],
      ['corporation', 'corp'],
      ['airline', 'airlines airways air'],
      ['broadcaster', 'tv television radio broadcasting'],
      ['network', 'tv television'],
      ['station', 'tv television radio'],
      ['lender bank', 'bank banco banque bancorp'],
      ['agency', 'administration bureau'],
      ['bureau', 'fbi'],
      ['chamber', 'senate house lords commons'],
      ['legislature', 'senate parliament assembly'],
      ['parliament', 'knesset duma bundestag sejm riksdag storting'],
      ['university', 'college'],
      ['school', 'academy college'],
      ['club', 'fc'],
      ['court', 'tribunal'],
      ['tribunal', 'court'],
      ['charity', 'foundation trust fund'],
    ].flatMap(([nouns, words]) => nouns.split(' ').map((noun) => [noun, wordSet(words)] as const)),
  ),
  vague: wordSet('group'),
  vagueInNames: wordSet('group company'),
};

/** "women" → "woman", "people" → "person", "agencies" → "agency". A guess: what it makes of other words is no noun of the tables. */
function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('people')) return 'person';
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
