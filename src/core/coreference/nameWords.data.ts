/** Words inside names that do not tell one bearer from another, folded. Data. */
import { wordSet } from '../text/wordLists';

export const NAME_PARTICLES = wordSet(
  'al el ul bin ibn ben bint de da di do dos das del della la le van von der den ter zu du af av ez az as ad ash an at ar mac mc ó o ní nic ap abu umm',
);

export const GENERATION_SUFFIXES = wordSet('jr sr ii iii iv phd md');

export const SMALL_WORDS = wordSet('of the and for in on to at by de la du des & a');

export const CORPORATE_WORDS = wordSet(`
inc incorporated corp corporation co company companies ltd limited llc llp plc ag gmbh sa spa nv bv ab asa oyj kk group holding holdings
computer computers motors technologies technology systems software electronics industries airlines airways pharmaceuticals
entertainment communications international association party movement newspaper agency fc`);

/** What a business does or is, between its own name and "Company": "Varga ⟦Motor⟧ Company", "Okri ⟦Capital Management⟧". */
export const BUSINESS_WORDS = wordSet(`
aerospace agro airline airlines auto automobile automotive aviation bank banking biotech breweries brewery brothers business capital
cars chemical chemicals construction consulting credit defence defense design digital drug electric electronic energy engineering
enterprises equity finance financial food foods gas global health healthcare heavy hotel hotels industrial insurance investment
investments labs laboratories life logistics management manufacturing marine marketing media medical metals mills mining mobile motor
music network networks news oil packaging paper partners petroleum pharma pictures power press products properties publishing
railway railways records resources retail sciences securities services shipping solutions stationery steel steelworks store stores studios
supply telecom telecommunications television textiles tobacco tools toys trading transport travel trust utilities ventures water wireless
works`);

export const GENERIC_PLACE_WORDS = wordSet(
  'city town village province region county district governorate prefecture municipality republic kingdom',
);

/** Abbreviated country names, folded, by ISO 3166-1 alpha-2. */
export const COUNTRY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'US'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['uae', 'AE'],
  ['prc', 'CN'],
  ['drc', 'CD'],
  ['dprk', 'KP'],
  ['rok', 'KR'],
  ['car', 'CF'],
]);
