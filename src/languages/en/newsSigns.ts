/**
 * Words that tell news from other texts, for `src/detection`: each list is one sign, counted in running text. A part of the client's
 * bundle, so it stands alone.
 */
const lists = {
  /** What somebody quoted does. */
  reporting:
    'said says told added announced confirmed claimed denied warned accused urged reportedly according tweeted testified alleged ' +
    'stressed insisted quoted vowed pledged condemned criticised criticized',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday yesterday tonight',
  months:
    'january february march april june july august september october november december jan feb aug sept oct nov dec',
  /** Who is in the news, and what they hold. */
  offices:
    'president minister spokesman spokeswoman spokesperson senator congressman governor mayor officials official police officer ' +
    'authorities government parliament lawmakers prosecutor prosecutors court judge attorney sheriff ambassador chancellor ceo ' +
    'chairman secretary commissioner lawyer detectives suspect defendant candidate coach striker midfielder captain analysts ' +
    'residents witnesses protesters troops soldiers militants rebels ministry opposition sen rep gov gen lt',
  /** What happens in it. */
  happenings:
    'killed arrested injured attack attacks election elections vote voters votes talks summit strike protest protests crash shooting ' +
    'explosion earthquake flood floods storm hurricane ceasefire sanctions trial charges charged sentenced convicted pleaded verdict ' +
    'investigation shares profit revenue quarter investors inflation budget outbreak pandemic vaccine hospital victims crisis ' +
    'campaign match goal goals season tournament championship league defeated victory rescued evacuated resigned appointed launched ' +
    'deal agreement custody died dead deaths semifinal semifinals quarterfinal wickets innings touchdown goalkeeper penalty fans',
  /** Where news comes from. */
  media:
    'reuters afp ap cnn bbc xinhua associated agency news newspaper reporters reporter journalists interview statement television',
  /** The writer and the reader speak. */
  first: 'i me my mine myself we us our ours',
  second: 'you your yours yourself',
  /** Documents of programs and their licences. */
  software:
    'install function package version release released module file files default options option api code library server install npm ' +
    'build string object array value values parameter parameters method methods class node github http https json html css test tests ' +
    'usage example examples config configuration command script readme plugin async error errors type types python implementation',
  legal:
    'license licence copyright warranty liability software redistribution herein thereof pursuant notwithstanding permission warranties ' +
    'sublicense hereby contributor whereas shall section clause agreement',
  letter: 'dear sincerely regards thanks thank please attached hi hello cheers yours subject forwarded wrote cc',
  /** Old and literary texts. */
  literary:
    'thou thee thy hath unto lord heart love chapter eyes gentleman lady dear soul sir madam oh ah upon yes cried exclaimed replied ' +
    'whispered laughed smiled looked nodded felt seemed thought door room face hand voice',
  /** What encyclopedias, papers and guides say. */
  reference:
    'born founded located species genus album film novel band century university known theory results study data method analysis table ' +
    'figure chapter definition abstract hypothesis literature tourism museum restaurants hotel village district population census',
  speech: 'applause fellow citizens nation freedom god america congress world peace people',
} as const;

export type Sign = keyof typeof lists;
export const signs = Object.keys(lists) as Sign[];

/** The signs of a word in small letters. A word of two lists counts for both. */
export const signsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const of = new Map<string, number[]>();
  signs.forEach((sign, i) => {
    for (const word of lists[sign].split(' ')) {
      const known = of.get(word);
      if (!known) of.set(word, [i]);
      else if (!known.includes(i)) known.push(i);
    }
  });
  return of;
})();

/** "President Ann Roe", "Mr Roe": what stands before a name of somebody in the news. */
export const titleBeforeName =
  '(?:President|Minister|Secretary|Senator|Sen\\.|Rep\\.|Gov\\.|Governor|Mayor|Judge|Chief|General|Gen\\.|Sheriff|Attorney|Officer|' +
  'Detective|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.|Sir|Pope|King|Queen|Prince|Princess|Captain|Capt\\.|Sgt\\.|Lt\\.|spokes(?:man|woman|person)|coach|director|' +
  'leader|chairman|analyst|minister|president|professor|mayor|governor)';

/** Verbs that say who a quotation is of. */
export const sayingVerbs =
  '(?:said|says|told|added|wrote|explained|noted|tweeted|continued|asked|stated|warned|insisted|recalled)';

/** Lines of a pasted page, as they begin. */
export const pageFurniture =
  '(?:share|save|comments?|advertisement|related|read more|more on this|image (?:source|caption)|getty images|subscribe|sign up|' +
  'follow us|newsletter|skip to|print|e-?mail|copy link|most read|trending|recommended|watch|listen|topics|tags|\\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)|' +
  'published|updated|last updated|first published|for immediate release|media contact|press release|news release|photo|breaking|live|opinion|editorial|' +
  'contributed to this report|all rights reserved|copyright)';
