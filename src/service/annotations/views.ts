import type { Body, Placed } from '../../annotations/model';
import { saidOf } from '../../annotations/wordsChanged';
import { yieldingIds } from '../../annotations/yielding';
import { addTo } from '../../core/text/groups';
import type { AnnotationKind, AnnotationView } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { timeWords } from '../../wording/timeWords';
import { oneLine, quoteWord, shorten, typeWord } from '../../wording/terms';

const quoteLength = 80;

/**
 * How people's annotations are shown, in the order given. Ranges are of the text that `rangeOf` speaks of; `placed` must be
 * placed in it.
 */
export function views(placed: readonly Placed[], { rangeOf }: Pick<AnalyzedDocument, 'rangeOf'>): AnnotationView[] {
  const title = titlesOf(placed);
  const yielded = yieldingIds(placed.map(({ annotation }) => annotation));
  return placed.map((one): AnnotationView => {
    const { id, body, selectors } = one.annotation;
    const onDocument = selectors.length === 0 && body.kind !== 'relation';
    return {
      id,
      kind: kindOf(body),
      label: labelOf(body),
      title: yielded.has(id) ? `${title(one)} (not obeyed: somebody else said otherwise)` : title(one),
      state: one.placement.state,
      ranges: one.placement.spans.map(rangeOf),
      quote: quoteOf(one),
      onDocument,
      ...(body.kind === 'comments' ? { notes: body.notes, resolved: body.resolved } : {}),
      ...(body.kind === 'relation' ? { from: body.from, to: body.to } : {}),
    };
  });
}

/** The words an annotation was made on, on one line, shortened; pieces are set apart by an ellipsis. */
export const quoteOf = ({ annotation }: Placed): string =>
  shorten(annotation.selectors.map((selector) => oneLine(saidOf(selector))).join(' … '), quoteLength);

export function kindOf(body: Body): AnnotationKind {
  switch (body.kind) {
    case 'label':
    case 'relation':
    case 'comments':
    case 'foreign':
      return body.kind;
    default:
      return 'correction';
  }
}

/** The label or the relation's type; a word for a correction; empty for notes and annotations of other tools. */
function labelOf(body: Body): string {
  switch (body.kind) {
    case 'mention':
      return typeWord[body.type];
    case 'notMention':
    case 'notName':
      return 'not a name';
    case 'identity':
      return 'identity';
    case 'name':
      return 'name';
    case 'alias':
      return 'other name';
    case 'speaker':
      return 'speaker';
    case 'quotation':
      return body.quote === null ? 'no quotation' : 'quotation';
    case 'cue':
      return 'reporting words';
    case 'event':
      return body.type === null ? 'no event' : 'event';
    case 'eventName':
      return 'event name';
    case 'status':
      return 'event status';
    case 'when':
      return 'event time';
    case 'where':
      return 'event place';
    case 'participant':
      return 'participant';
    case 'sameEvent':
      return 'same event';
    case 'role':
      return 'role';
    case 'time':
      return 'time';
    case 'date':
      return 'date';
    case 'label':
    case 'relation':
      return body.label;
    case 'comments':
    case 'foreign':
      return '';
  }
}

/** The content of each annotation in a few words; relations and identities look at the others. */
function titlesOf(placed: readonly Placed[]): (one: Placed) => string {
  const byId = new Map(placed.map((one) => [one.annotation.id, one]));
  const namesOf = identityNames(placed);

  function identityTitle(name: string, entity: string): string {
    const others = (namesOf.get(entity) ?? []).filter((other) => other.toLowerCase() !== name.toLowerCase());
    const longest = others.reduce((best, other) => (other.length > best.length ? other : best), '');
    return longest ? `${name} is ${longest}` : `${name} is one of its own`;
  }

  /** An end of a relation: its words, or its label where it is on the document. */
  function endTitle(id: string): string {
    const end = byId.get(id);
    return end
      ? quoteOf(end) || shorten(labelOf(end.annotation.body), quoteLength) || 'the article'
      : 'something removed';
  }

  return (one) => {
    const {
      annotation: { body, selectors },
    } = one;
    const quote = quoteOf(one);
    switch (body.kind) {
      case 'mention':
        return `${quote} is ${body.type === 'organization' ? 'an' : 'a'} ${typeWord[body.type]}`;
      case 'notMention':
        return `${quote} is not a name`;
      case 'notName':
        return `${shorten(body.name, quoteLength)} is not a name`;
      case 'identity':
        return identityTitle(quote, body.entity);
      case 'name':
        return `${quote} is called ${shorten(body.name, quoteLength)}`;
      case 'alias':
        return `${quote} is also called ${shorten(body.name, quoteLength)}`;
      case 'speaker':
        return `${speakerOf(selectors.map(({ exact }) => exact))} said ${shorten(selectors[0]?.exact ?? '', 60)}`;
      case 'quotation':
        return body.quote === null ? `${quote} is no quotation` : `${quote} is a quotation: ${quoteWord[body.quote]}`;
      case 'cue':
        return `${selectors[1] ? `“${shorten(selectors[1].exact, 60)}” tells` : 'No word tells'} ${shorten(selectors[0]?.exact ?? '', 60)}`;
      case 'event':
        return body.type === null ? `${quote} is no event` : `${quote} is an event: ${shorten(body.type, 40)}`;
      case 'eventName':
        return `${quote} is called ${shorten(body.name, quoteLength)}`;
      case 'status':
        return `${quote}: ${body.status}`;
      case 'when':
        return linkTitle(selectors, 'time');
      case 'where':
        return linkTitle(selectors, 'place');
      case 'participant':
        return linkTitle(selectors, body.role ?? 'no part');
      case 'role':
        return linkTitle(selectors, 'role of');
      case 'sameEvent':
        return body.alone ? `${quote} is an event of its own` : `${quote} is one event with others`;
      case 'time':
        return `${quote} is ${timeWords(body.value)}`;
      case 'date':
        return `Written on ${timeWords(body.value)}`;
      case 'label':
        return quote || shorten(body.label, quoteLength);
      case 'relation':
        return `${endTitle(body.from)} → ${shorten(body.label, quoteLength)} → ${endTitle(body.to)}`;
      case 'comments':
        return shorten(firstLine(body.notes[0]?.text ?? ''), quoteLength);
      case 'foreign':
        return quote ? `${quote}, from another tool` : 'From another tool';
    }
  };
}

/** "attack: place Beirut"; "attack: place not known". */
const linkTitle = ([from, to]: Placed['annotation']['selectors'], what: string): string =>
  `${shorten(from?.exact ?? '', 60)}: ${what} ${to ? shorten(to.exact, 60) : 'not known'}`;

const speakerOf = ([, speaker]: readonly string[]): string =>
  speaker === undefined ? 'Nobody known' : shorten(speaker, 60);

const firstLine = (text: string): string => text.trim().split(/[\r\n]/, 1)[0];

function identityNames(placed: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const one of placed) {
    const { body } = one.annotation;
    if (body.kind === 'identity') addTo(names, body.entity, quoteOf(one));
  }
  return names;
}
