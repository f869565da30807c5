import type { Entity, Evidence, Quote, Span } from '../../analysis';
import { bare } from '../../text/spans';
import type { Quotation, SpeakerMention } from '../quotation';
import { quoteRules } from '../rules';
import { firstTurn, interviewee, isAnswer } from './interview';

/** What coreference tells. `entityAt`: the id of the entity that a span of text refers to, null when it refers to none. */
export interface EntityFinder {
  readonly entities: readonly Entity[];
  entityAt(span: Span): string | null;
}

/**
 * Gives quotations their ids and speakers their entities, after coreference. A pronoun or description that refers to nobody known
 * stays a mention with `entity: null`, unless the quotation goes on with speech whose speaker is known. The "A" of an interview is
 * the person whom the text before its first question speaks of most, if one stands out.
 */
export function attribute(quotations: readonly Quotation[], chains: EntityFinder): Quote[] {
  const id = (i: number): string | null => (i < 0 ? null : `q${i + 1}`);
  const turns = firstTurn(quotations);
  const people = chains.entities.filter((e) => e.type === 'person' && e.named).map((e) => [e.id, e.mentions] as const);
  const answers = turns === null ? null : interviewee(people, turns);
  const found: (string | null)[] = [];
  return quotations.map(({ speaker, parent, continues, ...quotation }, i) => {
    const own = speaker ? (chains.entityAt(speaker) ?? (isAnswer(speaker) ? answers : null)) : null;
    found.push(own ?? (speaker && continues >= 0 && continues < i ? found[continues] : null));
    return {
      ...quotation,
      id: `q${i + 1}`,
      parent: id(parent),
      continues: id(continues),
      speaker: speaker && toSpeaker(speaker, found[i]),
    };
  });
}

function toSpeaker(
  { anonymous: _, turn, ...mention }: SpeakerMention,
  entity: string | null,
): NonNullable<Quote['speaker']> {
  const rule = entity === null ? 'no-entity-for-speaker' : isAnswer({ turn }) ? 'interviewee-named-before' : null;
  if (rule === null) return { ...mention, entity };
  const why: Evidence = { source: 'rule', rule, score: quoteRules[rule].score, spans: [bare(mention)] };
  return { ...mention, entity, evidence: [...mention.evidence, why] };
}
