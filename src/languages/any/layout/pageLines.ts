import { agenciesFor } from './agencies';
import { pageLineWordsFor, type PageLineUse } from './pageLineWords';

const opening = (use: PageLineUse): string => pageLineWordsFor(use).join('|');
const creditAgencies = [...agenciesFor('credit')].join('|');

/** Words of a photo credit. */
export const creditWords = new RegExp(
  `\\b(?:photos?|images?|pictures?|credit|courtesy|file|handout|photograph|via|screengrab|graphic|${creditAgencies})\\b`,
  'i',
);

/** Lines that belong to the page or the newsroom and not to the story. Each begins the line. */
export const otherLines: readonly RegExp[] = [
  new RegExp(`^(?:${opening('more')})(?: more|:| also| next)`, 'i'),
  /^(?:also read|related(?: articles?| stories| coverage)?(?::|$)|more (?:on this|from|stories)|recommended|most read|trending)/i,
  /^(?:advertisement|sponsored|subscribe|sign up|newsletter|click here|share (?:this|on)|follow us|comments?|print|e-?mail this)\b/i,
  new RegExp(`^\\(?(?:(?:(?:${opening('beforeNewsroom')}) )?(?:${opening('newsroom')})(?: and \\w+)? by)\\b`, 'i'),
  /^(?:with (?:reporting|inputs|files) (?:by|from)|contributed by|translated by)\b/i,
  /^(?:contacts?|media (?:contact|enquiries|inquiries)|press (?:contact|office)|for (?:more|further) information|tel|phone|e-?mail)\b\s*[:.]/i,
  /^(?:for (?:more|further) information)/i,
  /^(?:copyright|©|\(c\)|all rights reserved)/i,
  new RegExp(`^(?:${opening('beforeColon')}|first published|last updated)s?\\s*:`, 'i'),
  /^(?:photo|image|picture|file photo|source|credit|caption|video|graphic|correction)s?\s*:/i,
  furniture(),
  /^(?:#{2,}|-\s?30\s?-|\*\s?\*\s?\*.*|[-_=*~•·]{3,}|end(?:s|it)?|\[?end\]?)$/i,
];

/** What web pages have around a story, each alone on its line: buttons, counts, how long ago, notices, houses that sell pictures. */
function furniture(): RegExp {
  const count = String.raw`(?:\d[\d,.]*[km]?|\d+\+)`;
  const ago = String.raw`(?:(?:${count}|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|\d{1,2}\s?[hm] ago|just now)`;
  const buttons =
    'share|saved?|copy(?: link)?|link copied!?|bookmark|tweet|facebook|twitter|whatsapp|linkedin|reddit|telegram|flipboard|menu|search|' +
    'home|close|skip to (?:main )?content|skip (?:ad|advertisement)|(?:sign|log) (?:in|up|out)|register|my account|listen|listen to (?:this )?(?:article|story)|' +
    'play video|watch live|gift (?:this )?article|add (?:us )?(?:as a preferred source|to favou?rites).*|back to top|load more|' +
    '(?:show|view|see|hide|read|post a|leave a|add a) ?(?:all |more |your )?comments?|continue reading|show (?:more|less)|next (?:article|story)|previous (?:article|story)|' +
    'scroll (?:down )?to continue|opens in (?:a )?new (?:tab|window)';
  const lists =
    '(?:related |more |key )?topics?(?: in this (?:article|story))?|tags|related (?:internet )?links|most (?:popular|viewed|shared|discussed|recent)|' +
    'up next|what to read next|you (?:may|might) (?:also )?(?:like|be interested in)|more from .{2,40}|top stories|latest (?:news|stories|headlines)|' +
    "editors?['’]s? (?:picks?|choice)|don['’]t miss|popular (?:now|stories|articles)|around the web|from our partners|join the conversation|report (?:an error|a typo)";
  const notices =
    '(?:story|article) continues (?:below|after).*|(?:we|this (?:web ?)?site) uses? cookies.*|(?:accept|reject|manage) (?:all |your )?(?:cookies|preferences).*|' +
    'by (?:clicking|continuing|using this site|signing up).*|get (?:the latest|our|breaking) .*(?:inbox|e-?mails?|newsletters?|alerts?|phone)\\b.*|' +
    'tags?: .*|filed under:? .*|topics?: .*|follow .{1,40} on .{1,30}|(?:our standards|reporting standards): .*|' +
    'news provided by(?: .*)?|(?:image|media|video) (?:source|caption|credit)[,:] .*|this (?:article|story) (?:was )?(?:originally |first )?(?:appeared|published) .*';
  const counts =
    `(?:view |see |read )?(?:all )?(?:${count} )?(?:comments?|shares?|likes?|views?|replies)(?: \\(?${count}\\)?)?|` +
    `(?:${count}|an?)[- ](?:minutes?|mins?)[- ]read|(?:reading|read) time:? .{1,20}|\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d`;
  const houses =
    '(?:(?:getty|getty images|reuters|ap|afp|epa|pa|pa media|pa wire|ap photo|shutterstock|alamy|bloomberg|istock|supplied|handout)(?:/|, | via )?){1,3}';
  const dated = `(?:(?:published|posted|updated|last updated):? )?${ago}(?: ?[|·•] ?.{1,40})?|updated:? .{1,40}\\b(?:[ap]\\.?m\\.?|gmt|utc|e[sd]t|bst).{0,8}`;
  return new RegExp(`^(?:${[buttons, lists, notices, counts, houses, dated].join('|')})$`, 'i');
}

/** "1 of 2. The bridge …", "FILE - The dam …", "Image caption, The dam …". */
export const pictureLine =
  /^(?:\d{1,2} of \d{1,2}(?:[.|:]| [|–—-])\s|(?:FILE|FILE PHOTO|File photo)\s?(?:[-–—:|]|\.\s)|(?:Image|Media|Video|Photo) caption[,:]?\s)/;

/** The whole line. */
export const linksBelow =
  /^(?:(?:(?:related|more) )?topics?|tags|related (?:articles?|stories|coverage|links|news)|most (?:popular|read|viewed|shared)|(?:read|see) (?:more|also)|more on this (?:story|topic)|top stories|trending(?: now)?|recommended(?: (?:stories|for you))?|you (?:may|might) also like|what to read next|up next):?$/i;

/** The whole line. */
export const briefs =
  /^(?:(?:.{2,20} )?(?:news )?(?:in brief|briefs?|briefly)|around the (?:region|state|county|country|nation|world)|news (?:digest|roundup))$/i;

/** Before a capital. */
export const byline = new RegExp(`^(?:${opening('byline')})\\s+(?=\\p{Lu})`, 'iu');

/** Words that no finished line ends with. */
export const openEndings = new Set(
  (
    'the a an of to in on at by for with and or but from that which who whose as his her their its this these those into over ' +
    'under between against about after before during than was were is are has had have be been will would said not'
  ).split(' '),
);
