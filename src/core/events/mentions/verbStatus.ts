import type { EventStatus } from '../../analysis';
import type { Clause, VerbGroup } from '../../syntax/syntax';
import type { Scene } from '../scene';

/** How many governing verbs are asked, and how far on in a sentence a condition is looked for. */
const governors = 3;
const conditionReach = 25;

/** What the tense, modality and negation of a verb say of its event, and the verbs that govern it. Constant time. */
export function statusOfVerb(scene: Scene, group: VerbGroup | null, clause: Clause | null, depth = 0): EventStatus {
  if (!group || !clause) return 'happened';
  if (group.negated || isDeniedReport(scene, clause)) return 'denied';
  if (isCondition(scene, clause)) return 'hypothetical';
  if (group.modal) return ofModal(scene, group, group.modal, clause);
  if (group.finite) return ofFinite(group);
  return depth < governors ? ofNonFinite(scene, group, clause, depth) : 'happened';
}

/** "She denied that it had been published." */
function isDeniedReport(scene: Scene, clause: Clause): boolean {
  if (clause.kind !== 'complement') return false;
  const parent = scene.verbOf(scene.parentOf(clause));
  return parent !== null && !parent.negated && scene.language.status.verbs.denyingReports.has(parent.lemma);
}

/** "If it is sold", "in case it is sold". */
function isCondition(scene: Scene, { first }: Clause): boolean {
  const { conditions } = scene.language.status.clauses;
  return conditions.some((words) => words.every((word, n) => scene.word(first + n) === word));
}

function ofModal(scene: Scene, { perfect, first }: VerbGroup, modal: string, clause: Clause): EventStatus {
  const { modals, clauses } = scene.language.status;
  if (modals.future.has(modal)) return 'planned';
  if (modals.conditional.has(modal))
    return !perfect && isReported(scene, clause) && !hasCondition(scene, first) ? 'planned' : 'hypothetical';
  if (modals.done.has(modal)) return 'happened';
  const word = modal.split(' ', 1)[0];
  if (modals.open.test(word)) return perfect && modals.certainInPerfect.has(word) ? 'happened' : 'hypothetical';
  return modals.planned.test(modal) || scene.word(first) === clauses.infinitive ? 'planned' : 'hypothetical';
}

/** "He said he would resign": his future, not a condition. */
function isReported(scene: Scene, clause: Clause): boolean {
  if (clause.kind === 'complement') return true;
  return clause.kind !== 'adverbial' && scene.verbOf(scene.parentOf(clause))?.tense === 'past';
}

/** An "if" later in the sentence makes the "would" a condition after all. */
function hasCondition(scene: Scene, from: number): boolean {
  const { sentenceOf, tokens } = scene.article;
  const { laterConditions } = scene.language.status.clauses;
  const end = Math.min(from + conditionReach, tokens.count);
  for (let i = from; i < end && sentenceOf[i] === sentenceOf[from]; i++)
    if (laterConditions.has(scene.word(i))) return true;
  return false;
}

function ofFinite({ tense, progressive }: VerbGroup): EventStatus {
  if (tense === 'future') return 'planned';
  if (progressive && tense === 'present') return 'ongoing';
  return 'happened';
}

/** Infinitives and participles: the noun before them, else the governing verb decides. */
function ofNonFinite(scene: Scene, group: VerbGroup, clause: Clause, depth: number): EventStatus {
  const { verbs, clauses } = scene.language.status;
  const parentClause = scene.parentOf(clause);
  const parent = scene.verbOf(parentClause);
  const isInfinitive = clause.kind === 'infinitive' || scene.word(group.first) === clauses.infinitive;
  const byNoun = ofNounBefore(scene, group, parent, isInfinitive);
  if (byNoun) return byNoun;
  if (!parent) return isInfinitive ? 'planned' : 'happened';
  const own = statusOfVerb(scene, parent, parentClause, depth + 1);
  if (verbs.denying.has(parent.lemma)) return own === 'denied' ? 'happened' : 'denied';
  if (!isInfinitive) {
    if (group.passive || scene.tag(group.head) === 'VBN') return 'happened';
    return verbs.wishing.has(parent.lemma) ? 'hypothetical' : own;
  }
  if (own === 'denied' || own === 'hypothetical') return own;
  if (verbs.wishing.has(parent.lemma)) return 'hypothetical';
  return verbs.implicative.has(parent.lemma) ? own : 'planned';
}

/** "The plan to sell it", "calls to sell it", "no intention of selling it". */
function ofNounBefore(
  scene: Scene,
  { first }: VerbGroup,
  parent: VerbGroup | null,
  isInfinitive: boolean,
): EventStatus | null {
  const { nouns, phrases } = scene.language.status;
  const noun = scene.lemma(first - 1);
  if (isInfinitive && nouns.plansWithInfinitive.has(noun))
    return parent?.negated || scene.word(first - 2) === phrases.noPlan ? 'denied' : 'planned';
  if (isInfinitive && nouns.wishes.has(noun)) return 'hypothetical';
  const isDenied =
    noun === phrases.ofIntention &&
    phrases.noneOfIntention.has(scene.word(first - 3)) &&
    nouns.intentions.has(scene.word(first - 2));
  return isDenied ? 'denied' : null;
}
