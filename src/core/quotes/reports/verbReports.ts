import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { markedEndingAt, openedAt } from '../context/adjacentMarks';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { opensSpeech } from '../context/sentenceStarts';
import { voiceSpan } from '../context/voices';
import type { ReportingVerb } from '../language';
import type { NoSpeakerRule } from '../rules';
import { phraseStarting } from '../sources/nounPhrases';
import type { Phrase, Source } from '../sources/source';
import type { Subject, SubjectFinder } from '../sources/subjects';
import { skipAddressee, skipAdjunct } from './adjuncts';
import { complementOf, type GovernedContent } from './complements';
import { contentEnd } from './contents';
import { gapClause } from './gapClause';
import type { Report, Reported } from './report';
import { clausesAround } from './surroundingClauses';
import { relativeLimit } from './relativeLimit';
import type { VerbCue } from './verbCue';

/** Every report by a verb of saying or thinking, in text order. */
export function verbReports(context: QuoteContext, subjects: SubjectFinder): Report[] {
  const reports: Report[] = [];
  for (const group of context.article.syntax.verbGroups) {
    const verb = withoutModal(context, group);
    const cue = cueOf(context, subjects, verb);
    if (cue) reports.push(reportOf(context, cue));
    // "wanted to call it “a mistake”": the words in marks are said, what stands in none is a wish.
    const inner = verb !== group && cue?.frame.thought ? cueOf(context, subjects, group) : null;
    if (inner) reports.push({ ...reportOf(context, inner), reported: null });
  }
  return reports;
}

/** "vowed |to fight|" is one verb group to the parser; here the vow is the verb and what is vowed its content. */
function withoutModal(context: QuoteContext, group: VerbGroup): VerbGroup {
  if (!group.modal?.includes(' ')) return group;
  const { verbs, states, clauses } = context.words;
  const words = group.modal.split(' ');
  const [name, marker] = words.slice(-2);
  const state = states.get(name);
  const lemma = state ?? name;
  if (!clauses.infinitiveMarkers.has(marker) || !verbs.get(lemma)?.modal) return group;
  let to = group.head;
  while (to > group.first && !clauses.infinitiveMarkers.has(context.word(to))) to--;
  const modal = words.slice(0, -2).join(' ') || null;
  return { ...group, lemma, modal, passive: state !== undefined, head: to - 1, last: to };
}

/** The verb with its subject; null where it stands in no idiom or with no particle that it needs to report. */
function cueOf(context: QuoteContext, subjects: SubjectFinder, verb: VerbGroup): VerbCue | null {
  const frame = context.words.verbs.get(verb.lemma);
  if (!frame || (verb.passive && context.words.minds.has(context.word(verb.head)))) return null;
  if (frame.particle !== null && context.word(verb.last - 1) !== frame.particle) return null;
  const found = isPassive(context, verb)
    ? passiveSubject(context, subjects, verb)
    : withoutRelative(context, subjects.of(verb));
  const subject = mayReport(context, frame, found) ? found : { ...found, source: null };
  const { idiom } = frame;
  if (idiom && (context.word(subject.first - 1) !== idiom.before || context.word(verb.last) !== idiom.after))
    return null;
  const from = subject.inverted ? Math.max(subject.last, verb.last) : verb.last + (idiom ? 1 : 0);
  return { verb, frame, subject, from, voice: voiceSpan(context, verb) };
}

/** "a plan |which| critics say would fail": the pronoun is no determiner of who says it. */
function withoutRelative(context: QuoteContext, subject: Subject): Subject {
  const { source } = subject;
  if (!source || context.tag(source.phrase.first) !== Tag.WDT || source.phrase.head === source.phrase.first)
    return subject;
  const first = source.phrase.first + 1;
  return { ...subject, first, source: { ...source, phrase: { ...source.phrase, first } } };
}

/** Not the lone past form after a quotation that the tagger takes for a participle ("“…,” |said| coach Bilic"). */
function isPassive(context: QuoteContext, verb: VerbGroup): boolean {
  return verb.passive && !(verb.last === verb.first + 1 && markedEndingAt(context, verb.first, verb.first) >= 0);
}

/** "was praised by Jobs", "was quoted as": the agent; nobody otherwise. */
function passiveSubject(context: QuoteContext, subjects: SubjectFinder, verb: VerbGroup): Subject {
  const { agentMarkers } = context.words.sources;
  const limit = voiceSpan(context, verb).last;
  let i = verb.last;
  for (let steps = 0; steps < 4 && i < limit; steps++) {
    if (agentMarkers.has(context.word(i))) {
      const phrase = phraseStarting(context, i + 1, limit);
      const source: Source | null = phrase && { phrase, rule: 'agent-of-passive' };
      return { source, first: verb.first, last: phrase?.last ?? verb.last, inverted: false };
    }
    const next = skipAdjunct(context, i, limit);
    if (next === i) break;
    i = next;
  }
  return context.words.verbs.get(verb.lemma)?.quotesOthers
    ? subjects.of({ ...verb, passive: false })
    : { source: null, first: verb.first, last: verb.last, inverted: false };
}

/** False for subjects that a verb does not report from: "the study showed", not "the man showed"; never what a court heard. */
function mayReport(
  context: QuoteContext,
  { onlyWith, impersonal, thought }: ReportingVerb,
  { source }: Subject,
): boolean {
  if (impersonal) return false;
  if (thought && source && context.words.sources.noHolders.has(context.word(source.phrase.head))) return false;
  if (!source || onlyWith === null) return true;
  return onlyWith === 'document' && isDocument(context, source.phrase);
}

/** True for what a verb like "show" or "find" reports from: documents, figures, bodies of inquiry. */
function isDocument(context: QuoteContext, phrase: Phrase): boolean {
  const { thingPronouns, documentSubjects } = context.words.sources;
  const head = context.word(phrase.head);
  return thingPronouns.has(head) || documentSubjects.has(head);
}

function reportOf(context: QuoteContext, cue: VerbCue): Report {
  const { verb, frame, subject, from, voice } = cue;
  const sentence = Math.max(voice.last, context.sentenceAt(verb.first).last);
  const limit = relativeLimit(context, verb.first, from, sentence);
  const governed = complementOf(context, cue, limit);
  const addressee = skipAddressee(context, cue, voice.last);
  const follows = frame.complements.has('quotation') ? markedBefore(context, cue, addressee, governed) : -1;
  const opens = governed?.kind === 'marked' && mayOpen(context, cue, governed.by) ? governed.marked : -1;
  return {
    cue: { first: verb.head, last: verb.head + 1 },
    source: subject.source,
    missing: whyMissing(cue),
    thought: frame.thought,
    first: subject.first,
    last: from,
    follows,
    opens,
    reported:
      (subject.source || isImpersonal(context, cue)) && isAsserted(context, cue)
        ? reported(context, cue, governed, addressee, follows, limit)
        : null,
  };
}

function whyMissing({ verb, subject }: VerbCue): NoSpeakerRule | null {
  if (subject.source) return null;
  return verb.passive ? 'no-speaker-passive' : 'no-speaker-no-subject';
}

/** Speech may be reported with nobody to name: "is said to", "it was announced that", "the court heard that". */
function isImpersonal(context: QuoteContext, { verb, frame }: VerbCue): boolean {
  if (verb.passive || frame.impersonal) return true;
  if (frame.onlyWith === 'audience') return context.words.sources.audiences.has(context.word(verb.first - 1));
  return frame.participle && context.tag(verb.head) === Tag.VBN;
}

/** False for what is not said ("did not say whether", "would say", "to say"). */
function isAsserted(context: QuoteContext, { verb, frame }: VerbCue): boolean {
  const { unrealModals, privatives, goingOn } = context.words.clauses;
  if (verb.modal !== null && unrealModals.has(verb.modal)) return false;
  if (verb.negated && !frame.thought && !frame.negatable) return false;
  const tag = context.tag(verb.head);
  if (verb.finite || (frame.participle && tag === Tag.VBN)) return true;
  if (tag === Tag.VB && goingOn.has(context.word(verb.first - 1))) return true;
  return tag === Tag.VBG && !privatives.has(context.word(verb.first - 1));
}

/** Speech after a cue: verbs that take words in marks, finite or in -ing, not "a man called “…”". */
function mayOpen(context: QuoteContext, { verb, frame }: VerbCue, by: 'colon' | 'that' | 'nothing'): boolean {
  const quotes = frame.complements.has('quotation');
  if (!quotes && !(frame.complements.has('that-clause') && by === 'that')) return false;
  const tag = context.tag(verb.head);
  if (by !== 'colon' && tag === Tag.VB && !verb.finite)
    return openedAt(context, context.word(verb.last) === ',' ? verb.last + 1 : verb.last) >= 0;
  return verb.passive ? verb.finite && quotes : verb.finite || tag !== Tag.VBN;
}

/** What is said without marks of its own: the clause after the verb, or those round subject and verb. */
function reported(
  context: QuoteContext,
  cue: VerbCue,
  governed: GovernedContent | null,
  addressee: number,
  follows: number,
  limit: number,
): Reported | null {
  const { verb, frame, subject, voice } = cue;
  if (governed?.kind === 'clause') {
    const { content, rule } = governed;
    const tag = context.tag(verb.head);
    const fronted =
      verb.modal === null && ((tag === Tag.VBN && !verb.finite) || (tag === Tag.VBG && opensSentence(context, verb)));
    return { clauses: [fronted ? untilComma(context, content) : content], rule };
  }
  if (governed) return null;
  if (verb.passive) return passiveContent(context, cue, limit);
  const gap = follows < 0 ? gapClause(context, cue) : null;
  if (gap) return gap;
  if (follows >= 0 || !frame.parenthetical || !verb.finite || !subject.source) return null;
  const attribution = { first: subject.first, last: addressee };
  return { clauses: clausesAround(context, attribution, voice, verb), rule: 'clause-round-cue' };
}

/** "|Saying| it was over, he left": a verb in -ing alone, before any finite one. */
function opensSentence(context: QuoteContext, verb: VerbGroup): boolean {
  return verb.first === verb.head && !hasFiniteVerb(context, context.sentenceAt(verb.first).first, verb.first);
}

/** "Asked whether |he would stay|, he …". */
function untilComma(context: QuoteContext, content: TokenRange): TokenRange {
  for (let i = content.first; i < content.last; i++)
    if (context.word(i) === ',') return { first: content.first, last: i };
  return content;
}

/** "is said |to be dead|", "was told by the mayor |not to leave|". */
function passiveContent(context: QuoteContext, { verb, frame, subject }: VerbCue, limit: number): Reported | null {
  const { infinitiveMarkers, negations } = context.words.clauses;
  const told = frame.complements.has('addressee-infinitive') && frame.addresseeAfter.size === 0 && verb.finite;
  const first = Math.max(verb.last, subject.last);
  const to = negations.has(context.word(first)) ? first + 1 : first;
  if (!(frame.hearsay || told) || !infinitiveMarkers.has(context.word(to)) || !isVerb(context.tag(to + 1))) return null;
  return { clauses: [{ first, last: contentEnd(context, first, limit, verb) }], rule: 'passive-infinitive' };
}

/** The marked span that ends right before subject and verb, if those attribute it. */
function markedBefore(
  context: QuoteContext,
  { verb, subject }: VerbCue,
  addressee: number,
  governed: GovernedContent | null,
): number {
  const { attributionOpeners, invertedOpeners } = context.words.clauses;
  const so = subject.inverted && invertedOpeners.has(context.word(subject.first - 1));
  const at = markedEndingAt(context, so ? subject.first - 1 : subject.first, verb.first);
  if (at < 0) return -1;
  const { inside } = context.marked[at];
  const before = context.word(subject.first - 1);
  const opener = attributionOpeners.has(before);
  const attribution = subject.inverted || endsAttribution(context, verb, addressee);
  const inClause = !opensSpeech(context, context.marked[at]) && !opener;
  if (inClause && !(verb.finite && attribution)) return -1;
  const final = context.word(inside.last - 1);
  if (final === ',' || before === ',' || opener) return governed?.kind === 'clause' && final !== ',' ? -1 : at;
  const asks = final === '?' || final === '!';
  const apart = isNextParagraph(context, inside.last, verb.first);
  if (governed?.kind === 'marked') return asks && !apart ? at : -1;
  if (governed) return -1;
  if (final !== '.' && !(asks && apart)) return at;
  const isAll = context.word(Math.max(subject.last, verb.last)) === '.';
  return attribution && (isAll || !apart) ? at : -1;
}

/** A final mark and a new paragraph part speech from who "asked for nine years", if not from a mere "said Ruiz." */
function isNextParagraph({ article }: QuoteContext, quoted: number, verb: number): boolean {
  return article.blockOf[quoted - 1] !== article.blockOf[verb];
}

/** What tags may come after an attribution that ends inside its sentence. */
const afterAttribution = new Set<number>([Tag.CC, Tag.WP, Tag[':'], Tag['``'], Tag["''"], Tag.VBG]);

/** After "…." a sentence of its own may follow: an attribution is all there is to its clause ("Smith said on Monday."). */
function endsAttribution(context: QuoteContext, verb: VerbGroup, from: number): boolean {
  const { first, last: limit } = context.sentenceAt(verb.first);
  let i = from;
  for (let next = skipAdjunct(context, i, limit); next !== i && next < limit; next = skipAdjunct(context, i, limit))
    i = next;
  return i >= limit || context.isFinal(i) || (i > first && afterAttribution.has(context.tag(i)));
}
