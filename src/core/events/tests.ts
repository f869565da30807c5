import { PERSON_NOUNS } from './nouns.data';
import { facilityNouns, moneyNouns } from './lexicon.data';
import { lexicon, type Test } from './lexicon';
import type { Scene } from './scene';
import type { NounChunk, VerbGroup } from '../syntax/syntax';

const money = new Set(moneyNouns.split(' '));
const facilities = new Set(facilityNouns.split(' '));

/** True when a verb's sentence is as its sense demands. `last` is the end of verb and particle. */
export function verbHolds({ name, words }: Test, scene: Scene, group: VerbGroup): boolean {
  const object = scene.objectOf(group);
  const subject = scene.subjectOf(group.head);
  const undergone = group.passive ? subject : object;
  const headIn = (chunk: NounChunk | null, set: ReadonlySet<string>): boolean =>
    chunk !== null && set.has(scene.lemma(chunk.head));
  switch (name) {
    case 'o':
      return words
        ? headIn(undergone, words) || (words.has('$') && undergone !== null && scene.tag(undergone.first) === '$')
        : undergone !== null || group.passive;
    case 'i':
      return words ? headIn(subject, words) : object === null && !group.passive;
    case 's':
      return words !== null && headIn(subject, words);
    case 'p':
      return isPeople(scene, undergone) || (group.passive && subject === null);
    case 'm':
      return headIn(subject, money) || headIn(object, money);
    case 'f':
      return headIn(subject, facilities) || headIn(object, facilities);
    case '!':
      return !headIn(undergone, words!);
    case 'b':
      return scene.word(group.head) === 'born';
    case 'e':
      return subject === null || !lexicon.nouns.has(scene.lemma(subject.head));
    case 'j':
      if (group.lemma === 'accuse') return group.passive || (!group.finite && scene.tag(group.head) === 'VBN');
      return group.passive || isPeople(scene, object) || behind(scene, group, /^(?:with|of)$/);
    case 'x':
      return special(scene, group, object);
    default:
      return false;
  }
}

const needs = new Set(
  'need demand goal target deadline standard expectation criterion requirement challenge condition description definition criteria obligation threshold rule'.split(
    ' ',
  ),
);
const works = new Set('song music concert show play piece symphony opera aria dance duet set ballet'.split(' '));
const contests = new Set(
  (
    'game match election race final title set seat vote battle war point case semi-final quarterfinal playoff tournament ' +
    'lead series'
  ).split(' '),
);

function special(scene: Scene, group: VerbGroup, object: NounChunk | null): boolean {
  const head = object ? scene.lemma(object.head) : '';
  const next = scene.word(group.last);
  switch (group.lemma) {
    case 'try':
      return group.passive || (object !== null && isPeople(scene, object));
    case 'appeal':
      return (
        /^(?:against|the|his|her|their|its|[.,;])$/.test(next) &&
        !/^(?:voter|public|people)s?$/.test(scene.word(group.last + 1))
      );
    case 'rule':
      return /^(?:that|against|in|on)$/.test(next);
    case 'meet':
      return !needs.has(head);
    case 'lose':
      return object === null ? !/^(?:most|much|some|all|half|one|part|so|more|about)$/.test(next) : contests.has(head);
    case 'treat':
      return !behind(scene, group, /^(?:as|like)$/);
    case 'name':
    case 'nominate':
      if (group.negated || (group.passive && scene.word(group.first) === 'to')) return false;
      return group.passive || behind(scene, group, /^(?:as|to|for)$/) || isPeople(scene, object);
    case 'launch':
      return (object !== null || group.passive) && !governsEvent(scene, group);
    case 'perform':
      return object === null || works.has(head);
    case 'visit':
      return object !== null || group.passive;
    default:
      return true;
  }
}

/** "Launched assaults", "launched an inquiry": the verb is light, the noun is the event. */
function governsEvent(scene: Scene, group: VerbGroup): boolean {
  for (let i = group.last; i < group.last + 7 && !/^[.,;:]$/.test(scene.word(i)); i++) {
    if (lexicon.nouns.get(scene.lemma(i))?.some(({ kind }) => kind.name !== 'Launch')) return true;
  }
  const subject = group.passive ? scene.subjectOf(group.head) : null;
  return subject !== null && lexicon.nouns.has(scene.lemma(subject.head));
}

/** One of these words stands within a few tokens behind the verb. */
function behind(scene: Scene, group: VerbGroup, words: RegExp): boolean {
  for (let i = group.last; i < group.last + 8; i++) if (words.test(scene.word(i))) return true;
  return false;
}

const people = new Set(
  (
    'people civilian troop crew family team staff police he she they i we you them him her me us himself herself ' +
    'themselves who dozen hundred thousand one civilian attacker robber thief daughter hostage user ' +
    'opponent co-worker adult teen couple relative colleague trooper marine army rebel unit squad gang'
  ).split(' '),
);

function isPeople(scene: Scene, chunk: NounChunk | null): boolean {
  if (!chunk) return false;
  const type = scene.entityOf(chunk)?.type ?? scene.nameTypeAt(chunk.head);
  if (type)
    return (
      type === 'person' || type === 'group' || (type === 'organization' && /^NNP/.test(scene.tag(chunk.head) ?? ''))
    );
  return (
    PERSON_NOUNS.has(scene.lemma(chunk.head)) ||
    people.has(scene.lemma(chunk.head)) ||
    people.has(scene.word(chunk.head)) ||
    (scene.tag(chunk.head) === 'CD' && chunk.last - chunk.first === 1)
  );
}

/** True when a noun's phrase is as its sense demands. */
export function nounHolds({ name, words }: Test, scene: Scene, first: number, last: number): boolean {
  const before = (i: number): boolean => words !== null && words.has(scene.word(i));
  switch (name) {
    case 'pl':
      return scene.tag(last - 1) === 'NNS' || scene.tag(last - 1) === 'NNPS';
    case 'b':
      return modifiersHold(scene, first, before);
    case '!':
      return !before(first - 1) && !before(first - 2);
    case 'd':
      return isPredicate(scene, first, last);
    case 'of':
      return /^(?:of|in|by|for|on)$/.test(scene.word(last)) || /^(?:POS|PRP\$)$/.test(scene.tag(first - 1) ?? '');
    case 'm':
      return /^(?:in|of)$/.test(scene.word(last)) || money.has(scene.lemma(first - 1));
    case 'n':
      return plainNoun(scene, first, last);
    default:
      return false;
  }
}

/** "Found dead", "are dead", "left six dead": not "the dead man". */
function isPredicate(scene: Scene, first: number, last: number): boolean {
  const next = scene.tag(last) ?? '';
  return !/^(?:NN|JJ)/.test(next) && !/^(?:the|and)$/.test(scene.word(first - 1));
}

function modifiersHold(scene: Scene, first: number, holds: (i: number) => boolean): boolean {
  const chunk = scene.chunkAt(first);
  for (let i = first - 1; i >= Math.max(first - 5, chunk?.first ?? first - 1); i--) if (holds(i)) return true;
  return holds(first - 1);
}

const gunfire = new Set(
  (
    'open opened opens opening under cease friendly artillery mortar rocket small-arms machine enemy return line crossed ' +
    'on heavy sniper tank gun by exchanged trade traded'
  ).split(' '),
);
const military = new Set(
  (
    'air drone missile rocket military precision artillery retaliatory airstrike lightning pre-emptive preemptive nuclear ' +
    'three third first'
  ).split(' '),
);

/** "Fire" that burns, a "strike" of workers, a "win" as a noun. */
function plainNoun(scene: Scene, first: number, last: number): boolean {
  const [word, before] = [scene.lemma(first), scene.word(first - 1)];
  if (word === 'fire')
    return (
      !gunfire.has(before) &&
      !gunfire.has(scene.word(first - 2)) &&
      !/^(?:department|truck|engine|fighter|chief|brigade|alarm|station|service|on|from)$/.test(scene.word(last))
    );
  if (word === 'strike')
    return (
      !military.has(before) &&
      !/^(?:price|force|rate|zone)$/.test(scene.word(last)) &&
      !/^(?:on|against)$/.test(scene.word(last))
    );
  return true;
}
