/** The words of a sidecar that are not the W3C model's: JSON-LD terms of our own, all under one prefix. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The JSON-LD context beside the W3C one. The `x-` namespace of URNs is nobody's, so the terms are ours without a web site. */
export const ownContext = { dateline: 'urn:x-dateline:' } as const;

/** On a TextPositionSelector: the SHA-256 of the paragraph that holds its start. */
export const paragraphTerm = 'dateline:paragraph';

/** On a TextPositionSelector: which one of several paragraphs that say the same. */
export const copyTerm = 'dateline:copy';

/** On a TextQuoteSelector: the words that a person spoke of, where those it quotes have come of them by editing. */
export const wasTerm = 'dateline:was';

/** On an annotation: the id of the one that stands in its place, after a merge that could not know who is right. */
export const yieldsTerm = 'dateline:yieldsTo';

/** Purposes of bodies, where no motivation of the W3C vocabulary tells them apart. */
export const purposes = {
  /** Identifies this span alone, not what the machine reads as the same. */
  alone: 'dateline:alone',
  name: 'dateline:name',
  alias: 'dateline:alias',
  quotation: 'dateline:quotation',
  speaker: 'dateline:speaker',
  cue: 'dateline:cue',
  event: 'dateline:event',
  eventName: 'dateline:eventName',
  sameEvent: 'dateline:sameEvent',
  sameEventAlone: 'dateline:sameEventAlone',
  status: 'dateline:status',
  when: 'dateline:when',
  where: 'dateline:where',
  agent: 'dateline:agent',
  patient: 'dateline:patient',
  other: 'dateline:takesPart',
  absent: 'dateline:takesNoPart',
  role: 'dateline:role',
  time: 'dateline:timex3',
  date: 'dateline:date',
  notName: 'dateline:notName',
} as const;
