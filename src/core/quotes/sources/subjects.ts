import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isAdverb, isNoun, Tag } from '../../syntax/tags';
import { cueNouns, cueVerbs, documents } from '../cues.data';
import { canSpeak, mentionKind, type Source } from './mention';
import { phraseEnding, phraseStarting, type Phrase } from './nounPhrases';
import { subjectBeforeComma } from './asides';
import { isTemporal } from './temporal';
import { beginsBlock, isFinal, sentenceAt, tagAt, word, type Reading } from '../context';
import { sameVoice, stretchOf, WINDOW } from './voices';

/** Where a verb's subject stands, and the first token of subject and verb together. */
export interface Subject {
  readonly source: Source | null;
  readonly first: number;
  readonly last: number;
  readonly inverted: boolean;
}

/** Finds the subject of a verb group: before it, past an aside, after it ("said Ana"), or shared with an earlier verb. */
export function subjectOf(reading: Reading, verb: VerbGroup): Subject {
  const known = reading.subjects.get(verb.head);
  if (known) return known;
  const stretch = stretchOf(reading, verb);
  const subject = beforeVerb(reading, verb, stretch) ??
    afterVerb(reading, verb, stretch) ?? {
      source: sharedSubject(reading, verb, stretch),
      first: verb.first,
      last: verb.last,
      inverted: false,
    };
  reading.subjects.set(verb.head, subject);
  return subject;
}

function beforeVerb(reading: Reading, verb: VerbGroup, stretch: TokenRange): Subject | null {
  if (!verb.finite) return null;
  let end = verb.first;
  while (end > stretch.first && (isAdverb(tagAt(reading, end - 1)) || BETWEEN.has(word(reading, end - 1)))) end--;
  if (end < verb.first && tagAt(reading, end - 1) === Tag.DT) end = verb.first;
  const tag = tagAt(reading, end - 1);
  if ((tag === Tag.WP || tag === Tag.WDT) && reading.nameOf[end - 1] < 0)
    return relative(reading, end - 1, verb, stretch);
  const plain = phraseEnding(reading, end, stretch.first);
  if (plain && !isTemporal(reading, plain)) {
    const named = namedBefore(reading, plain, stretch);
    return asSubject(reading, named ?? plain, null, verb, 'cue-verb-after-subject');
  }
  if (plain) return temporalBetween(reading, plain, verb, stretch);
  const aside = subjectBeforeComma(reading, end, stretch.first);
  if (aside && !isTemporal(reading, aside.subject))
    return asSubject(reading, aside.subject, aside.apposed, verb, 'cue-verb-after-aside');
  return null;
}

/** "Ana Lopez, the head of the union |said": the name, though no comma closes the apposition. */
function namedBefore(reading: Reading, phrase: Phrase, stretch: TokenRange): Phrase | null {
  const comma = phrase.first - 1;
  if (
    word(reading, comma) !== ',' ||
    mentionKind(reading, phrase) !== 'nominal' ||
    !/^(?:the|a|an)$/.test(word(reading, phrase.first))
  )
    return null;
  const name = phraseEnding(reading, comma, stretch.first);
  if (!name || (name.first - 1 > stretch.first && word(reading, name.first - 1) !== ',')) return null;
  return reading.article.names[reading.nameOf[name.head]]?.type === 'person' ? name : null;
}

const BETWEEN = new Set([
  'also',
  'both',
  'each',
  'all',
  'then',
  'later',
  'now',
  'himself',
  'herself',
  'themselves',
  'itself',
  'jr.',
]);

/** "Ibrahim on Sunday |said", "officials late Monday |said". */
function temporalBetween(reading: Reading, time: Phrase, verb: VerbGroup, stretch: TokenRange): Subject | null {
  const end = tagAt(reading, time.first - 1) === Tag.IN ? time.first - 1 : time.first;
  const aside = subjectBeforeComma(reading, end, stretch.first);
  if (aside && !isTemporal(reading, aside.subject))
    return asSubject(reading, aside.subject, aside.apposed, verb, 'cue-verb-after-aside');
  const plain = phraseEnding(reading, end, stretch.first);
  return plain && !isTemporal(reading, plain) ? asSubject(reading, plain, null, verb, 'cue-verb-after-subject') : null;
}

function relative(reading: Reading, pronoun: number, verb: VerbGroup, stretch: TokenRange): Subject | null {
  const end = word(reading, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const phrase = phraseEnding(reading, end, stretch.first);
  return phrase ? asSubject(reading, phrase, null, verb, 'cue-verb-in-relative-clause') : null;
}

function asSubject(reading: Reading, phrase: Phrase, apposed: Phrase | null, verb: VerbGroup, rule: string): Subject {
  const chosen = preferName(reading, phrase, apposed);
  const source = canSpeak(reading, chosen) ? { phrase: chosen, rule, score: 0.95 } : null;
  return { source, first: wholeFirst(reading, phrase.first), last: verb.last, inverted: false };
}

/** Where a row of noun phrases begins that the parser cut ("Deputy Emergency Situations | Minister Ana Lopez"). */
function wholeFirst(reading: Reading, first: number): number {
  const { chunkOf, chunks } = reading.article.syntax;
  for (let steps = 0; steps < 3; steps++) {
    const at =
      first > 0 && isNoun(tagAt(reading, first - 1)) && sameVoice(reading, first - 1, first) ? chunkOf[first - 1] : -1;
    if (at < 0 || isTemporal(reading, chunks[at])) break;
    first = chunks[at].first;
  }
  return first;
}

/** Of "the general, Abbas Ibrahim" the name. */
function preferName(reading: Reading, phrase: Phrase, apposed: Phrase | null): Phrase {
  if (!apposed || mentionKind(reading, phrase) !== 'nominal' || mentionKind(reading, apposed) !== 'name') return phrase;
  return reading.article.names[reading.nameOf[apposed.head]]?.type === 'person' ? apposed : phrase;
}

/** "… ," |said| Ana Lopez, the minister. */
function afterVerb(reading: Reading, verb: VerbGroup, stretch: TokenRange): Subject | null {
  if (!isSaying(verb) || !(verb.finite || isPastForm(reading, verb))) return null;
  if (!afterSpeech(reading, verb.first)) return null;
  const phrase = phraseStarting(reading, skipAdverbs(reading, verb.last), stretch.last);
  if (!phrase || isTemporal(reading, phrase) || !endsInversion(reading, phrase.last, stretch.last)) return null;
  const comma = word(reading, phrase.last) === ',';
  const apposed = comma ? phraseStarting(reading, phrase.last + 1, stretch.last) : null;
  const chosen = preferName(reading, phrase, apposed);
  const source = canSpeak(reading, chosen) ? { phrase: chosen, rule: 'cue-verb-before-subject', score: 0.95 } : null;
  const last = apposed && chosen === apposed ? apposed.last : phrase.last;
  return { source, first: verb.first, last, inverted: true };
}

function isSaying(verb: VerbGroup): boolean {
  return (cueVerbs[verb.lemma] ?? '').includes('t');
}

/** "…," |cried| the Speaker: a past form that the tagger may take for a participle. */
function isPastForm(reading: Reading, verb: VerbGroup): boolean {
  return tagAt(reading, verb.head) === Tag.VBN && verb.last === verb.first + 1;
}

/** A comma or a closing mark right before: what an inverted verb of saying follows. */
function afterSpeech(reading: Reading, i: number): boolean {
  const before = skipBack(reading, i) - 1;
  return (
    word(reading, before) === ',' ||
    before < 0 ||
    isFinal(reading, before) ||
    !sameVoice(reading, before, i) ||
    beginsBlock(reading, i)
  );
}

function skipBack(reading: Reading, i: number): number {
  while (i > 0 && isAdverb(tagAt(reading, i - 1))) i--;
  return i;
}

function skipAdverbs(reading: Reading, i: number): number {
  while (isAdverb(tagAt(reading, i))) i++;
  return i;
}

/** After an inverted subject comes no verb of its own and no object: a comma, an end, a preposition, "who". */
function endsInversion(reading: Reading, i: number, limit: number): boolean {
  if (i >= limit || isFinal(reading, i)) return true;
  const tag = tagAt(reading, i);
  if (
    tag === Tag[','] ||
    tag === Tag[':'] ||
    tag === Tag.IN ||
    tag === Tag.TO ||
    tag === Tag.WP ||
    tag === Tag['-LRB-']
  )
    return true;
  if (tag === Tag.CC || tag === Tag['``'] || tag === Tag["''"] || tag === Tag.WRB || tag === Tag.NNP || tag === Tag.NN)
    return true;
  const group = reading.article.syntax.verbGroupOf[i];
  if (group < 0 && (isFinal(reading, i + 1) || i + 1 >= limit)) return true;
  return group >= 0 && !reading.article.syntax.verbGroups[group].finite;
}

/** How many verbs before a verb may lend it their subject; each may ask as many in turn. */
const MOST_VERBS = 4;

/** "He left, |saying …", "praised it and |said …": the subject of the verb it goes with. */
function sharedSubject(reading: Reading, verb: VerbGroup, stretch: TokenRange): Source | null {
  const noun = speakingNoun(reading, verb, stretch);
  if (noun) return noun;
  const { verbGroups, verbGroupOf } = reading.article.syntax;
  let plain: Source | null = null;
  const floor = stretchFloor(reading, verb);
  for (let i = verb.first - 1, asked = 0; i >= floor && asked < MOST_VERBS; i--) {
    const at = verbGroupOf[i];
    if (at < 0 || !sameVoice(reading, i, verb.first)) continue;
    const group = verbGroups[at];
    i = group.first;
    if (!group.finite) {
      const alike =
        tagAt(reading, group.head) === Tag.VBG &&
        tagAt(reading, verb.head) === Tag.VBG &&
        cueVerbs[group.lemma] !== undefined;
      const same = alike ? subjectOf(reading, group).source : null;
      if (same) return { ...same, rule: 'cue-verb-shares-subject', score: 0.85 };
      continue;
    }
    asked++;
    const found = subjectOf(reading, group);
    if (!found.source || found.source.rule === 'cue-verb-in-relative-clause') continue;
    const quoted = quotedAs(reading, group, verb, stretch);
    if (quoted) return quoted;
    const source = { ...found.source, rule: 'cue-verb-shares-subject', score: 0.85 };
    if (cueVerbs[group.lemma] || attached(reading, verb)) return source;
    plain ??= source;
  }
  return plain;
}

/** "Agencies quoted the minister, Ana Lopez, as |saying|": whom they quoted. */
function quotedAs(reading: Reading, group: VerbGroup, verb: VerbGroup, stretch: TokenRange): Source | null {
  const as = verb.first - 1;
  if (word(reading, as) !== 'as' || group.passive || !/^(?:quote|cite)$/.test(group.lemma)) return null;
  const end = word(reading, as - 1) === ',' ? as - 1 : as;
  const phrase = phraseEnding(reading, end, stretch.first);
  return phrase && { phrase, rule: 'cue-verb-after-quoted-as', score: 0.9 };
}

/** "by |saying|", "in |saying|": it goes with the nearest verb, no comma between. */
function attached(reading: Reading, verb: VerbGroup): boolean {
  return !verb.finite && tagAt(reading, verb.first - 1) === Tag.IN;
}

function stretchFloor(reading: Reading, verb: TokenRange): number {
  return Math.max(sentenceAt(reading, verb.first).first, verb.first - WINDOW);
}

/** "A statement |saying": the noun itself when it begins the sentence, otherwise who made it. */
function speakingNoun(reading: Reading, verb: VerbGroup, stretch: TokenRange): Source | null {
  if (verb.finite) return null;
  const phrase = phraseEnding(reading, verb.first, stretch.first);
  if (!phrase) return null;
  if (word(reading, phrase.first - 1) === 'with') return { phrase, rule: 'cue-verb-after-with', score: 0.8 };
  const head = word(reading, phrase.head);
  const speaks = cueNouns.has(head) || documents.has(head);
  return speaks && phrase.first === stretch.first ? { phrase, rule: 'speaking-noun', score: 0.85 } : null;
}
