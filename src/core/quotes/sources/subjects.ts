import type { Phrase, Source } from './source';
import type { SpeakerRule } from '../rules';
import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isAdverb, isNoun, Tag } from '../../syntax/tags';
import { isTemporal, mentionKind, phraseEnding, phraseStarting, rowStarting } from './nounPhrases';
import { antecedentBefore } from './antecedents';
import { subjectBeforeComma } from './asides';
import { openedAt } from '../context/adjacentMarks';
import type { QuoteContext } from '../context/quoteContext';
import { sameVoice, voiceSpan, reach } from '../context/voices';

/** Where a verb's subject stands, and the first token of subject and verb together. */
export interface Subject {
  readonly source: Source | null;
  readonly first: number;
  readonly last: number;
  readonly inverted: boolean;
}

/**
 * Finds the subject of a verb group: before it, past an aside, after it ("said Ana"), or shared with an earlier verb. It remembers
 * what it found by the verb's head, so that verbs which share a subject are not searched again and again.
 */
export class SubjectFinder {
  readonly #context: QuoteContext;
  readonly #found = new Map<number, Subject>();

  constructor(context: QuoteContext) {
    this.#context = context;
  }

  of(verb: VerbGroup): Subject {
    const known = this.#found.get(verb.head);
    if (known) return known;
    const context = this.#context;
    const span = voiceSpan(context, verb);
    const subject = beforeVerb(context, verb, span) ??
      afterVerb(context, verb, span) ?? {
        source: sharedSubject(context, this, verb, span),
        first: verb.first,
        last: verb.last,
        inverted: false,
      };
    this.#found.set(verb.head, subject);
    return subject;
  }
}

function beforeVerb(context: QuoteContext, verb: VerbGroup, span: TokenRange): Subject | null {
  if (!verb.finite) return null;
  const { betweenSubjectAndVerb } = context.words.sources;
  let end = verb.first;
  const between = (i: number) => isAdverb(context.tag(i)) || betweenSubjectAndVerb.has(context.word(i));
  while (end > span.first && context.nameOf[end - 1] < 0 && between(end - 1)) end--;
  if (end < verb.first && context.tag(end - 1) === Tag.DT) end = verb.first;
  const tag = context.tag(end - 1);
  if ((tag === Tag.WP || tag === Tag.WDT) && context.nameOf[end - 1] < 0) return relative(context, end - 1, verb, span);
  const plain = phraseEnding(context, end, span.first);
  const rule = 'cue-verb-after-subject';
  if (plain && !isTemporal(context, plain)) {
    const whole = antecedentBefore(context, end, span.first);
    if (whole) return asSubject(context, namedBefore(context, whole, span) ?? whole, null, verb, rule);
    const named = namedBefore(context, plain, span);
    return asSubject(context, named ?? plain, null, verb, rule);
  }
  if (plain) return temporalBetween(context, plain, verb, span);
  const aside = subjectBeforeComma(context, end, span.first);
  if (!aside || isTemporal(context, aside.subject)) return null;
  const whole = antecedentBefore(context, aside.subject.last, span.first);
  if (whole) return afterRelative(context, whole, aside.apposed, verb);
  return asSubject(context, aside.subject, aside.apposed, verb, 'cue-verb-after-aside');
}

/** "The firm that owns the ferry, Bay Lines, |said": the name, of whatever type; without one the firm. */
function afterRelative(context: QuoteContext, whole: Phrase, apposed: Phrase | null, verb: VerbGroup): Subject {
  const rule = 'cue-verb-after-aside';
  const subject = asSubject(context, whole, null, verb, rule);
  const named = apposed && mentionKind(context, apposed) === 'name' && mentionKind(context, whole) === 'nominal';
  return named ? { ...subject, source: { phrase: apposed, rule } } : subject;
}

/** "Ana Lopez, the head of the union |said": the name, though no comma closes the apposition. */
function namedBefore(context: QuoteContext, phrase: Phrase, span: TokenRange): Phrase | null {
  const comma = phrase.first - 1;
  if (
    context.word(comma) !== ',' ||
    mentionKind(context, phrase) !== 'nominal' ||
    !context.words.sources.articles.has(context.word(phrase.first))
  )
    return null;
  const name = phraseEnding(context, comma, span.first);
  if (!name || (name.first - 1 > span.first && context.word(name.first - 1) !== ',')) return null;
  return context.nameAt(name.head)?.type === 'person' ? name : null;
}

/** "Ibrahim on Sunday |said", "officials late Monday |said". */
function temporalBetween(context: QuoteContext, time: Phrase, verb: VerbGroup, span: TokenRange): Subject | null {
  const end = context.tag(time.first - 1) === Tag.IN ? time.first - 1 : time.first;
  const aside = subjectBeforeComma(context, end, span.first);
  if (aside && !isTemporal(context, aside.subject))
    return asSubject(context, aside.subject, aside.apposed, verb, 'cue-verb-after-aside');
  const plain = phraseEnding(context, end, span.first);
  return plain && !isTemporal(context, plain) ? asSubject(context, plain, null, verb, 'cue-verb-after-subject') : null;
}

function relative(context: QuoteContext, pronoun: number, verb: VerbGroup, span: TokenRange): Subject | null {
  const end = context.word(pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const phrase = phraseEnding(context, end, span.first);
  return phrase ? asSubject(context, phrase, null, verb, 'cue-verb-in-relative-clause') : null;
}

function asSubject(
  context: QuoteContext,
  phrase: Phrase,
  apposed: Phrase | null,
  verb: VerbGroup,
  rule: SpeakerRule,
): Subject {
  const chosen = preferName(context, phrase, apposed);
  const source = canSpeak(context, chosen) ? { phrase: chosen, rule } : null;
  return { source, first: wholeFirst(context, phrase.first), last: verb.last, inverted: false };
}

/** False for subjects of verbs of saying that make no statement ("evidence", "there", "prices"). */
function canSpeak(context: QuoteContext, phrase: Phrase): boolean {
  const { thingPronouns, countedPeople, mute } = context.words.sources;
  if (context.nameOf[phrase.head] >= 0) return true;
  const head = context.word(phrase.head);
  if (thingPronouns.has(head)) return true;
  const tag = context.tag(phrase.head);
  if (tag === Tag.CD) return countedPeople.has(head);
  return !mute.has(head) && (isNoun(tag) || tag === Tag.PRP || tag === Tag.DT || tag === Tag.JJ || tag === Tag.WP);
}

/** Where a row of noun phrases begins that the parser cut ("Deputy Emergency Situations | Minister Ana Lopez"). */
function wholeFirst(context: QuoteContext, first: number): number {
  const { chunkOf, chunks } = context.article.syntax;
  for (let steps = 0; steps < 3; steps++) {
    const at =
      first > 0 && isNoun(context.tag(first - 1)) && sameVoice(context, first - 1, first) ? chunkOf[first - 1] : -1;
    if (at < 0 || isTemporal(context, chunks[at])) break;
    first = chunks[at].first;
  }
  return first;
}

/** Of "the general, Abbas Ibrahim" and "the Senate Minority Leader, Ana Lopez" the name. */
function preferName(context: QuoteContext, phrase: Phrase, apposed: Phrase | null): Phrase {
  if (!apposed || mentionKind(context, phrase) === 'pronoun' || mentionKind(context, apposed) !== 'name') return phrase;
  if (context.nameAt(phrase.head)?.type === 'person') return phrase;
  return context.nameAt(apposed.head)?.type === 'person' ? apposed : phrase;
}

/** "… ," |said| Ana Lopez, the minister. */
function afterVerb(context: QuoteContext, verb: VerbGroup, span: TokenRange): Subject | null {
  const frame = context.words.verbs.get(verb.lemma);
  if (!frame?.parenthetical || frame.addressee === 'always') return null;
  if (!verb.finite && !isPastForm(context, verb)) return null;
  if (!afterSpeech(context, verb.first)) return null;
  const phrase = rowStarting(context, skipAdverbs(context, verb.last), span.last);
  if (!phrase || isTemporal(context, phrase) || !endsInversion(context, phrase.last, span.last)) return null;
  const comma = context.word(phrase.last) === ',';
  const apposed = comma ? phraseStarting(context, phrase.last + 1, span.last) : null;
  const chosen = preferName(context, phrase, apposed);
  const source: Source | null = canSpeak(context, chosen) ? { phrase: chosen, rule: 'cue-verb-before-subject' } : null;
  const last = apposed && chosen === apposed ? apposed.last : phrase.last;
  return { source, first: verb.first, last, inverted: true };
}

/** "…," |cried| the Speaker: a past form that the tagger may take for a participle. */
function isPastForm(context: QuoteContext, verb: VerbGroup): boolean {
  return context.tag(verb.head) === Tag.VBN && verb.last === verb.first + 1;
}

/** A comma or a closing mark right before: what an inverted verb of saying follows. */
function afterSpeech(context: QuoteContext, i: number): boolean {
  const before = skipBack(context, i) - 1;
  return (
    context.word(before) === ',' ||
    before < 0 ||
    context.isFinal(before) ||
    !sameVoice(context, before, i) ||
    context.beginsBlock(i)
  );
}

function skipBack(context: QuoteContext, i: number): number {
  while (i > 0 && isAdverb(context.tag(i - 1))) i--;
  return i;
}

function skipAdverbs(context: QuoteContext, i: number): number {
  while (isAdverb(context.tag(i))) i++;
  return i;
}

/** After an inverted subject comes no verb of its own and no object: a comma, an end, a preposition, "who". */
function endsInversion(context: QuoteContext, i: number, limit: number): boolean {
  if (i >= limit || context.isFinal(i)) return true;
  const tag = context.tag(i);
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
  const group = context.article.syntax.verbGroupOf[i];
  if (group < 0 && (context.isFinal(i + 1) || i + 1 >= limit)) return true;
  return group >= 0 && !context.article.syntax.verbGroups[group].finite;
}

/** How many verbs before a verb may lend it their subject; each may ask as many in turn. */
const mostVerbs = 4;

/** "He left, |saying …", "praised it and |said …": the subject of the verb it goes with. */
function sharedSubject(
  context: QuoteContext,
  subjects: SubjectFinder,
  verb: VerbGroup,
  span: TokenRange,
): Source | null {
  const noun = speakingNoun(context, verb, span);
  if (noun) return noun;
  const { verbs } = context.words;
  const { verbGroups, verbGroupOf } = context.article.syntax;
  let plain: Source | null = null;
  const floor = searchFloor(context, verb);
  for (let i = verb.first - 1, asked = 0; i >= floor && asked < mostVerbs; i--) {
    const at = verbGroupOf[i];
    if (at < 0 || !sameVoice(context, i, verb.first)) continue;
    const group = verbGroups[at];
    i = group.first;
    if (!group.finite) {
      const alike = context.tag(group.head) === Tag.VBG && context.tag(verb.head) === Tag.VBG && verbs.has(group.lemma);
      const same = alike ? subjects.of(group).source : null;
      if (same) return { phrase: same.phrase, rule: 'cue-verb-shares-subject' };
      continue;
    }
    asked++;
    const found = subjects.of(group);
    if (!found.source || found.source.rule === 'cue-verb-in-relative-clause') continue;
    const quoted = quotedAs(context, group, verb, span);
    if (quoted) return quoted;
    const source: Source = { phrase: found.source.phrase, rule: 'cue-verb-shares-subject' };
    if (verbs.has(group.lemma) || attached(context, verb)) return source;
    plain ??= source;
  }
  return plain;
}

/** "Agencies quoted the minister, Ana Lopez, as |saying|": whom they quoted. */
function quotedAs(context: QuoteContext, group: VerbGroup, verb: VerbGroup, span: TokenRange): Source | null {
  const { verbs, sources } = context.words;
  const as = verb.first - 1;
  if (!sources.quotingAs.has(context.word(as)) || group.passive || !verbs.get(group.lemma)?.quotesOthers) return null;
  const end = context.word(as - 1) === ',' ? as - 1 : as;
  const phrase = phraseEnding(context, end, span.first);
  return phrase && { phrase, rule: 'cue-verb-after-quoted-as' };
}

/** "by |saying|", "in |saying|": it goes with the nearest verb, no comma between. */
function attached(context: QuoteContext, verb: VerbGroup): boolean {
  return !verb.finite && context.tag(verb.first - 1) === Tag.IN;
}

function searchFloor(context: QuoteContext, verb: TokenRange): number {
  return Math.max(context.sentenceAt(verb.first).first, verb.first - reach);
}

/** "A statement |saying", "Workers |chanting| “…”": the noun itself when it begins the sentence, otherwise who made it. */
function speakingNoun(context: QuoteContext, verb: VerbGroup, span: TokenRange): Source | null {
  if (verb.finite) return null;
  const phrase = phraseEnding(context, verb.first, span.first);
  if (!phrase) return null;
  const { nouns, sources } = context.words;
  if (sources.absolutes.has(context.word(phrase.first - 1))) return { phrase, rule: 'cue-verb-after-with' };
  const head = context.word(phrase.head);
  if (phrase.first !== span.first) return null;
  if (nouns.owned.has(head) || sources.documents.has(head)) return { phrase, rule: 'speaking-noun' };
  const utters = context.tag(verb.head) === Tag.VBG && openedAt(context, verb.last) >= 0;
  return utters && canSpeak(context, phrase) ? { phrase, rule: 'cue-verb-after-subject' } : null;
}
