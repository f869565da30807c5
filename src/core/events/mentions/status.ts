import type { EventStatus } from '../../analysis';
import type { NounChunk, VerbGroup } from '../../syntax/syntax';
import type { Scene } from '../scene';
import type { Trigger } from '../senses/triggers';
import { statusOfVerb } from './verbStatus';

/** How many tokens before its noun a phrase is read. */
const phraseReach = 6;

/** Whether an event has happened, goes on, is planned, left open or denied, by its verb or the words around its noun. Constant time. */
export function statusOf(scene: Scene, trigger: Trigger): EventStatus {
  const { form, head } = trigger;
  if (form === 'verb') return statusOfVerb(scene, scene.groupAt(head), scene.clauseAt(head));
  return ofPhrase(scene, trigger) ?? ofVerbOfPhrase(scene, trigger) ?? 'happened';
}

/** What its own phrase and the noun before it say: "no talks", "planned sale", "calls for a ceasefire". */
function ofPhrase(scene: Scene, { first, kind }: Trigger): EventStatus | null {
  const { phrases, nouns } = scene.language.status;
  const chunk = scene.chunkAt(first);
  const start = chunk ? Math.max(chunk.first, first - phraseReach) : first;
  for (let i = start; i < first; i++) {
    const word = scene.word(i);
    if (phrases.none.has(word)) return 'denied';
    if (phrases.planned.has(word)) return 'planned';
    if (phrases.open.has(word)) return 'hypothetical';
    if (phrases.ongoing.has(word)) return 'ongoing';
  }
  const preposition = scene.word(start - 1);
  if (phrases.without.has(preposition)) return 'denied';
  if (
    phrases.afterDiscussion.has(preposition) &&
    nouns.discussions.has(scene.lemma(start - 2)) &&
    scene.word(start) !== phrases.definiteArticle
  )
    return 'hypothetical';
  if (phrases.afterGovernor.has(preposition)) {
    const noun = scene.word(start - 2);
    if (nouns.plans.has(noun)) return 'planned';
    if (nouns.wishes.has(noun) && noun !== kind.name.toLowerCase()) return 'hypothetical';
    if (nouns.lacks.has(noun)) return 'denied';
  }
  return phrases.conditions.has(preposition) ? 'hypothetical' : null;
}

/** How an event's noun phrase stands to the verb of its clause. */
interface Governed {
  readonly group: VerbGroup;
  readonly isSubject: boolean;
  readonly isObject: boolean;
  /** The status of what the verb itself tells. */
  readonly own: EventStatus;
}

/** What the verb says that it is the subject or object of. */
function ofVerbOfPhrase(scene: Scene, { first, head, kind }: Trigger): EventStatus | null {
  const { verbs, phrases } = scene.language.status;
  const clause = scene.clauseAt(head);
  const group = scene.verbOf(clause);
  const chunk = scene.chunkAt(head);
  if (!clause || !group) return null;
  const isSubject = chunk !== null && clause.subject >= 0 && scene.article.syntax.chunks[clause.subject] === chunk;
  const isObject = !isSubject && isObjectOf(scene, group, chunk, first) && head > group.head;
  const own = statusOfVerb(scene, group, clause);
  const governed = { group, isSubject, isObject, own };
  const lasts = scene.kinds.lasts(kind);
  const status = ofGoverningVerb(scene, governed) ?? ofPresent(scene, governed, lasts);
  if (status) return status;
  if (!isSubject && !isObject) return null;
  if (own === 'ongoing') return lasts ? 'ongoing' : 'happened';
  const isDefinite = phrases.definite.has(scene.word(chunk?.first ?? first));
  return verbs.happening.has(group.lemma) || !isDefinite ? own : 'happened';
}

function isObjectOf(scene: Scene, group: VerbGroup, chunk: NounChunk | null, first: number): boolean {
  if (scene.objectOf(group) === chunk) return true;
  return scene.language.status.phrases.afterVerb.has(scene.word((chunk?.first ?? first) - 1));
}

/** "Cancelled the talks", "the talks were planned". */
function ofGoverningVerb(scene: Scene, { group, isSubject, isObject, own }: Governed): EventStatus | null {
  const { denying, wishing, planning, announcing } = scene.language.status.verbs;
  if (!isObject && !(isSubject && group.passive)) return null;
  if (denying.has(group.lemma)) return own === 'denied' ? 'happened' : 'denied';
  if (wishing.has(group.lemma)) return own === 'denied' ? 'denied' : 'hypothetical';
  if (planning.has(group.lemma) && own !== 'denied') return announcing.has(group.lemma) ? own : 'planned';
  return null;
}

/** "The talks are to resume", "has opened an investigation", "the fighting continues". */
function ofPresent(scene: Scene, { group, isSubject, isObject }: Governed, lasts: boolean): EventStatus | null {
  const { verbs, clauses } = scene.language.status;
  if (group.tense !== 'present') return null;
  if (isSubject && group.lemma === verbs.copula && scene.word(group.last) === clauses.infinitive) return 'planned';
  if (isObject && group.perfect && verbs.beginning.has(group.lemma) && lasts) return 'ongoing';
  return (isSubject || isObject) && verbs.continuing.has(group.lemma) ? 'ongoing' : null;
}
