import type { NameWords } from '../../../core/coreference/language';
import { wordSet } from '../../../core/text/wordLists';
import { nameParticles } from '../lexicon/nameParticles';
import { placeNouns } from '../lexicon/placeNouns';
import { transliteration } from '../lexicon/transliteration';
import { wordsFor } from '../lexicon/wordTable';

export const nameWords: NameWords = {
  transliteration,
  particles: wordsFor(nameParticles, 'comparison'),
  generationSuffixes: new Map([
    ...['jr', 'jnr', 'junior'].map((word) => [word, 'jr'] as const),
    ...['sr', 'snr', 'senior'].map((word) => [word, 'sr'] as const),
    ...[...wordSet('i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xxiii')].map((n) => [n, n] as const),
  ]),
  degrees: wordSet('phd md esq'),
  renamings: [
    /^,? \(?(?:(?:who (?:is|was) |who was |was |is )?(?:also |better |best |commonly |popularly |widely |otherwise |formerly |previously |simply |locally |universally |professionally )?(?:known|referred to)(?: to \w+(?: \w+)?| online| professionally| simply| locally)? (?:as|by (?:the|his|her|its) (?:stage name|nom de guerre|pen name|nickname|alias|pseudonym|acronym|initials|name)(?: of)?) (?:the )?)$/,
    /^,? \(?(?:a\.?k\.?a\.?|aka|alias|n[eé]e) $/,
    /^, whose (?:stage|real|birth|given|full|pen|maiden|original|legal|actual|screen|war) name (?:is|was) $/,
    /^, whose (?:nickname|alias|pseudonym|nom de guerre) (?:is|was) $/,
    /^, (?:who (?:performs|performed|records|writes|wrote|raps|sings) (?:as|under the name)|nicknamed|real name|born) $/,
  ],
  formerNames: [
    /^,? \(?(?:formerly|previously|originally|once)(?: known as| called| named)? (?:the )?$/,
    /^,? \(?(?:now|later|then|also|today) (?:known as|called|renamed|named) (?:the )?$/,
  ],
  parties: wordSet('party'),
  membersOf: (party) => `${party.replace(/(?<=crat)ic$/, '')}s`,
  parents: new Map([
    ['umm', 'f'],
    ['abu', 'm'],
  ]),
  articles: wordSet('the'),
  of: wordSet('of'),
  small: wordSet('of the and for in on to at by de la du des & a'),
  corporate: wordSet(`
inc incorporated corp corporation co company companies ltd limited llc llp plc ag gmbh sa spa nv bv ab asa oyj kk group holding holdings
computer computers motors technologies technology systems software electronics industries airlines airways pharmaceuticals
entertainment communications international association party movement newspaper agency fc`),
  businesses: wordSet(`
aerospace agro airline airlines auto automobile automotive aviation bank banking biotech breweries brewery brothers business capital
cars chemical chemicals construction consulting credit defence defense design digital drug electric electronic energy engineering
enterprises equity finance financial food foods gas global health healthcare heavy hotel hotels industrial insurance investment
investments labs laboratories life logistics management manufacturing marine marketing media medical metals mills mining mobile motor
music network networks news oil packaging paper partners petroleum pharma pictures power press products properties publishing
railway railways records resources retail sciences securities services shipping solutions stationery steel steelworks store stores studios
supply telecom telecommunications television textiles tobacco tools toys trading transport travel trust utilities ventures water wireless
works`),
  genericPlaces: wordsFor(placeNouns, 'generic'),
  countryAbbreviations: new Map([
    ['us', 'US'],
    ['usa', 'US'],
    ['uk', 'GB'],
    ['uae', 'AE'],
    ['prc', 'CN'],
    ['drc', 'CD'],
    ['dprk', 'KP'],
    ['rok', 'KR'],
    ['car', 'CF'],
  ]),
  pluralOfPeoples: /(?<=\w{3})s$/,
};
