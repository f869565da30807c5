import type { CueFinding, NameCue, NameInText } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';

const winning = wordSet(
  'beat beats thrashed thrash trounced hammered edged outplayed thumped downed routed stunned upset overcame blanked defeated outscored eliminated',
);
const playing = wordSet(
  'drew draws play plays played lost lose loses won host hosts hosted visit visits face faces faced travel meet meets',
);
const players = wordSet(
  'striker forward midfielder winger defender goalkeeper keeper coach manager captain quarterback pitcher centre-back defenseman fly-half captained substitute fullback playmaker skipper guard linebacker goalie side team squad lineup line-up',
);
const hiring = wordSet('signed sign fielded field sacked loaned drafted substituted');
const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Countries by their teams, though no states. */
const nations = new Set(['England', 'Scotland', 'Wales', 'Northern', 'West']);

/** Words to a player's noun: "signed the Zorbanian winger". */
const mostToPlayer = 4;

export const clubInResult: NameCue = {
  id: 'club-in-result',
  description: 'A place that beats another, has a score or signs a player is the club of that place.',
  score: 0.91,
  strong: true,
  always: true,
  matches: {
    '⟦place.9|Leeds⟧ beat Hull 2-1.': 'organization',
    'Leeds beat ⟦place.9|Hull⟧ 2-1.': 'organization',
    '⟦place.9|Leeds⟧ drew 1-1 with Hull.': 'organization',
    '⟦place.9|Boston⟧ 5 Toronto 2': 'organization',
    'Boston 5, ⟦place.9|Toronto⟧ 2': 'organization',
    '⟦place.9|Leeds⟧ signed the Dutch winger Jan Roe.': 'organization',
    '⟦place.9|Leeds⟧ striker Jan Roe scored.': 'organization',
    '⟦place.9|Boston⟧ defeated Toronto 4-2.': 'organization',
    '⟦place.9|Southampton⟧ lost to Hull on Saturday.': 'organization',
  },
  rejects: [
    '⟦place.9|England⟧ beat Wales 2-1.',
    '⟦place.9|Leeds⟧ is wet.',
    'The cup is in ⟦place.9|Leeds⟧ 2 days later.',
    '⟦place.9|Paris⟧ signed the treaty.',
    '⟦place.9|London⟧ defeated the plan.',
    '⟦place.9|Paris⟧ lost to the sea.',
    '⟦place.9|Boston⟧ police beat him.',
  ],
  find(name) {
    if (name.type !== 'place' || name.length > 2 || nations.has(name.own(0))) return null;
    const found = byVerb(name) ?? inScore(name) ?? byPlayer(name);
    // Asked last: few names have such words beside them, and this one looks into the gazetteer.
    return found && name.isCountry() ? null : found;
  },
};

function byVerb(name: NameInText): CueFinding | null {
  const verb = name.after(1);
  if ((winning.has(verb) || playing.has(verb)) && hasScoreSoon(name, 2)) return { type: 'organization', after: 1 };
  const lost = winning.has(name.before(1)) && isCapital(name.before(2)) && hasScoreSoon(name, 1);
  return lost ? { type: 'organization', before: 1 } : null;
}

/** "2-1" within a few words. */
function hasScoreSoon(name: NameInText, from: number): boolean {
  for (let k = from; k < from + 6; k++) {
    if (/^[.;]$/.test(name.after(k))) return false;
    if (isNumber(name.after(k)) && /^[-–]$/.test(name.after(k + 1)) && isNumber(name.after(k + 2))) return true;
  }
  return false;
}

/** "Leeds 2 Hull 1", "Leeds 2, Hull 1", "Leeds 2-1 Hull". */
function inScore(name: NameInText): CueFinding | null {
  if (isNumber(name.after(1))) {
    if (/^[-–]$/.test(name.after(2)) && isNumber(name.after(3)) && isCapital(name.after(4)) && name.before(1) !== 'in')
      return { type: 'organization', after: 1 };
    const other = name.after(2) === ',' ? 3 : 2;
    for (let k = other; k < other + 3 && isCapital(name.after(k)); k++)
      if (isNumber(name.after(k + 1))) return { type: 'organization', after: 1 };
    const k = name.before(1) === ',' ? 2 : 1;
    return isNumber(name.before(k)) && isCapital(name.before(k + 1)) ? { type: 'organization', after: 1 } : null;
  }
  const isSecond = isNumber(name.before(1)) && /^[-–]$/.test(name.before(2)) && isNumber(name.before(3));
  return isSecond && isCapital(name.before(4)) ? { type: 'organization', before: 1 } : null;
}

function byPlayer(name: NameInText): CueFinding | null {
  if (
    players.has(name.after(1)) &&
    isCapital(name.after(2)) &&
    !/^(?:coach|manager|captain|guard|side|team|squad)$/.test(name.after(1))
  )
    return { type: 'organization', after: 1 };
  const isAgainst =
    (name.after(1) === 'drew' && name.after(2) === 'with') || (name.after(1) === 'lost' && name.after(2) === 'to');
  if (isAgainst && isCapital(name.after(3))) return { type: 'organization', after: 1 };
  if (!hiring.has(name.after(1))) return null;
  for (let k = 2; k < 2 + mostToPlayer; k++) if (players.has(name.after(k))) return { type: 'organization', after: k };
  return null;
}
