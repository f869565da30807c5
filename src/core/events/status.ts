import type { EventStatus } from '../analysis';
import type { Clause, VerbGroup } from '../syntax/syntax';
import type { Scene } from './scene';
import {
  continuing,
  denying,
  goingOn,
  happening,
  lackNouns,
  lasting,
  openAdjectives,
  planAdjectives,
  planning,
  planNouns,
  wishing,
  wishNouns,
} from './status.data';
import type { Trigger } from './triggers';

/** What tense, modality and negation say of a trigger. Asks syntax; constant time. */
export function statusOf(scene: Scene, trigger: Trigger): EventStatus {
  if (trigger.form === 'verb') return ofVerb(scene, scene.groupAt(trigger.head), scene.clauseAt(trigger.head), 0);
  return ofPhrase(scene, trigger) ?? ofGovernor(scene, trigger) ?? 'happened';
}

const conditional = /^(?:if|unless|whether|in)$/;

function ofVerb(scene: Scene, group: VerbGroup | null, clause: Clause | null, depth: number): EventStatus {
  if (!group || !clause) return 'happened';
  if (group.negated || isDeniedReport(scene, clause)) return 'denied';
  const opening = scene.word(clause.first);
  if (conditional.test(opening) && (opening !== 'in' || scene.word(clause.first + 1) === 'case')) return 'hypothetical';
  if (group.modal) return ofModal(scene, group, clause);
  if (group.finite) return ofFinite(group);
  return depth < 3 ? ofNonFinite(scene, group, clause, depth) : 'happened';
}

/** "She denied that it had been published." */
function isDeniedReport({ article: { syntax } }: Scene, clause: Clause): boolean {
  const parent = clause.kind === 'complement' ? syntax.verbGroups[syntax.clauses[clause.parent]?.verb] : undefined;
  return parent !== undefined && !parent.negated && /^(?:deny|dispute|reject)$/.test(parent.lemma);
}

function ofModal(scene: Scene, { modal, perfect, first }: VerbGroup, clause: Clause): EventStatus {
  switch (modal) {
    case 'will':
    case "'ll":
    case 'shall':
      return 'planned';
    case 'would':
    case "'d":
      return !perfect && isReported(scene, clause) && !hasCondition(scene, first) ? 'planned' : 'hypothetical';
    case 'had to':
    case 'used to':
    case 'has to':
    case 'have to':
      return 'happened';
    default:
      break;
  }
  const [word] = (modal ?? '').split(' ');
  if (/^(?:may|might|could|can|should|must|ought|need|would|want|hope|seek|try)/.test(word))
    return perfect && word === 'must' ? 'happened' : 'hypothetical';
  return /\bto$/.test(modal ?? '') || scene.word(first) === 'to' ? 'planned' : 'hypothetical';
}

/** "He said he would resign": his future, not a condition. */
function isReported(scene: Scene, clause: Clause): boolean {
  const parent = scene.article.syntax.verbGroups[scene.article.syntax.clauses[clause.parent]?.verb];
  return (
    clause.kind === 'complement' || (parent !== undefined && parent.tense === 'past' && clause.kind !== 'adverbial')
  );
}

/** An "if" later in the sentence makes the "would" a condition after all. */
function hasCondition(scene: Scene, from: number): boolean {
  const { sentenceOf, tokens } = scene.article;
  for (let i = from; i < Math.min(from + 25, tokens.count) && sentenceOf[i] === sentenceOf[from]; i++)
    if (/^(?:if|unless)$/.test(scene.word(i))) return true;
  return false;
}

function ofFinite({ tense, progressive }: VerbGroup): EventStatus {
  if (tense === 'future') return 'planned';
  if (progressive && tense === 'present') return 'ongoing';
  return 'happened';
}

/** Infinitives and participles: the governing verb decides. */
function ofNonFinite(scene: Scene, group: VerbGroup, clause: Clause, depth: number): EventStatus {
  const { syntax } = scene.article;
  const parentClause = syntax.clauses[clause.parent] ?? null;
  const parent = parentClause ? (syntax.verbGroups[parentClause.verb] ?? null) : null;
  const noun = scene.lemma(group.first - 1);
  const infinitive = clause.kind === 'infinitive' || scene.word(group.first) === 'to';
  if (infinitive && (planNouns.has(noun) || noun === 'decision' || noun === 'deal' || noun === 'agreement'))
    return parent?.negated || scene.word(group.first - 2) === 'no' ? 'denied' : 'planned';
  if (infinitive && wishNouns.has(noun)) return 'hypothetical';
  if (
    noun === 'of' &&
    /^(?:no|any)$/.test(scene.word(group.first - 3)) &&
    /^(?:intention|plan|idea|hope|chance)s?$/.test(scene.word(group.first - 2))
  )
    return 'denied';
  if (!parent) return infinitive ? 'planned' : 'happened';
  const own = ofVerb(scene, parent, parentClause, depth + 1);
  if (denying.has(parent.lemma)) return own === 'denied' ? 'happened' : 'denied';
  if (!infinitive)
    return group.passive || scene.tag(group.head) === 'VBN'
      ? 'happened'
      : wishing.has(parent.lemma)
        ? 'hypothetical'
        : own;
  if (own === 'denied' || own === 'hypothetical') return own;
  if (wishing.has(parent.lemma)) return 'hypothetical';
  if (/^(?:manage|force|help|continue|begin|start|use|seem|appear|go|come|have|make)$/.test(parent.lemma)) return own;
  return 'planned';
}

/** What its own phrase and the noun before it say: "no talks", "planned sale", "calls for a ceasefire". */
function ofPhrase(scene: Scene, { first, kind }: Trigger): EventStatus | null {
  const chunk = scene.chunkAt(first);
  const start = chunk ? Math.max(chunk.first, first - 6) : first;
  for (let i = start; i < first; i++) {
    const word = scene.word(i);
    if (word === 'no' || word === 'neither') return 'denied';
    if (planAdjectives.has(word)) return 'planned';
    if (openAdjectives.has(word)) return 'hypothetical';
    if (goingOn.has(word)) return 'ongoing';
  }
  const preposition = scene.word(start - 1);
  if (preposition === 'without') return 'denied';
  if (
    /^(?:on|about|over)$/.test(preposition) &&
    /^(?:talk|negotiation|discussion)$/.test(scene.lemma(start - 2)) &&
    scene.word(start) !== 'the'
  )
    return 'hypothetical';
  if (/^(?:for|of|to|on)$/.test(preposition)) {
    const noun = scene.word(start - 2);
    if (planNouns.has(noun)) return 'planned';
    if (wishNouns.has(noun) && noun !== kind.name.toLowerCase()) return 'hypothetical';
    if (lackNouns.has(noun)) return 'denied';
  }
  return preposition === 'if' ? 'hypothetical' : null;
}

/** What the verb says that it is the subject or object of. */
function ofGovernor(scene: Scene, { first, head, kind }: Trigger): EventStatus | null {
  const clause = scene.clauseAt(head);
  const group = clause ? (scene.article.syntax.verbGroups[clause.verb] ?? null) : null;
  const chunk = scene.chunkAt(head);
  if (!clause || !group) return null;
  const own = ofVerb(scene, group, clause, 0);
  const isSubject = chunk !== null && clause.subject >= 0 && scene.article.syntax.chunks[clause.subject] === chunk;
  const isObject =
    !isSubject &&
    (scene.objectOf(group) === chunk || /^(?:for|to)$/.test(scene.word((chunk?.first ?? first) - 1))) &&
    head > group.head;
  const governed = isObject || (isSubject && group.passive);
  if (governed && denying.has(group.lemma)) return own === 'denied' ? 'happened' : 'denied';
  if (governed && wishing.has(group.lemma)) return own === 'denied' ? 'denied' : 'hypothetical';
  if (governed && planning.has(group.lemma) && own !== 'denied')
    return /^(?:announce|approve)$/.test(group.lemma) ? own : 'planned';
  if (isSubject && group.lemma === 'be' && scene.word(group.last) === 'to' && group.tense === 'present')
    return 'planned';
  if (
    isObject &&
    group.perfect &&
    group.tense === 'present' &&
    /^(?:open|launch|begin|start)$/.test(group.lemma) &&
    lasting.has(kind.name.split(' ')[0])
  )
    return 'ongoing';
  const definite = /^(?:the|this|that|these|its|his|her|their)$/.test(scene.word(chunk?.first ?? first));
  if ((isSubject || isObject) && continuing.has(group.lemma) && group.tense === 'present') return 'ongoing';
  if (!isSubject && !isObject) return null;
  if (own === 'ongoing') return lasting.has(kind.name.split(' ')[0]) ? 'ongoing' : 'happened';
  if (happening.has(group.lemma) || !definite) return own;
  return 'happened';
}
