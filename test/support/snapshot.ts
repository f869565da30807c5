import type { Analysis, Claim, Part, Span } from '../../src/core/analysis';
import { certaintyOf } from '../../src/features/certainty';

/** An Analysis as lines that a person can read and a diff can show: what was found, where, how surely and by which rules. */
export function snapshotOf(analysis: Analysis): string {
  const { entities, quotes, times, events } = analysis;
  const nameOf = (id: string | null | undefined) => (id ? (entities.find(entity => entity.id === id)?.name ?? id) : '–');
  const timeOf = (id: string | null) => (id === 'article' ? id : (times.find(time => time.id === id)?.text ?? '–'));
  const lines = [
    `language ${analysis.language}, date ${analysis.date?.value ?? '–'}`,
    ...(['headline', 'caption', 'credit'] as const).flatMap(what => (analysis[what] ? [`${what} ${at(analysis[what])}`] : [])),
    ...(analysis.dateline ? [`dateline ${at(analysis.dateline)} from ${analysis.dateline.places.map(nameOf).join(', ')}`] : []),
    '',
    'SECTIONS',
    ...analysis.sections.map(section => `${section.kind} ${at(section)}, ${section.sentences.length} sentences`),
    '',
    'ENTITIES',
    ...entities.flatMap(entity => [
      `${entity.type}${entity.named ? '' : ' unnamed'}${entity.anonymous ? ' anonymous' : ''} ${entity.name}${why(entity)}`,
      ...(entity.aliases.length > 0 ? [`  also ${entity.aliases.join(', ')}`] : []),
      ...(entity.place ? [`  in ${entity.place.country ?? '–'}, ${entity.place.kind}${why(entity.place)}`] : []),
      ...entity.roles.map(role => `  role ${at(role)}`),
      ...entity.mentions.map(mention => `  ${mention.kind} ${at(mention)}${why(mention)}`),
    ]),
    '',
    'QUOTATIONS',
    ...quotes.flatMap(quote => [
      `${quote.kind} ${at(quote)}${why(quote)}`,
      `  speaker ${quote.speaker ? `${nameOf(quote.speaker.entity)} as ${at(quote.speaker)}${why(quote.speaker)}` : '–'}`,
      ...(quote.cue ? [`  cue ${at(quote.cue)}`] : []),
      ...(quote.continues ? [`  continues ${at(quotes.find(other => other.id === quote.continues))}`] : []),
      ...(quote.parent ? [`  inside ${at(quotes.find(other => other.id === quote.parent))}`] : []),
    ]),
    '',
    'TIMES',
    ...times.map(
      time => `${time.type} ${time.value} ${at(time)}${time.anchor ? ` from ${timeOf(time.anchor)}` : ''}${why(time)}`,
    ),
    '',
    'EVENTS',
    ...events.flatMap(event => [
      `${event.type} ${event.status}${event.named ? ' named' : ''} ${event.name}${why(event)}`,
      `  at ${timeOf(event.time)}, ${nameOf(event.place)}`,
      ...event.participants.map(({ entity, role }) => `  ${role} ${nameOf(entity)}`),
      ...event.mentions.map(mention => `  ${mention.status} ${at(mention)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `12–20 "the words"`, long ones cut in the middle. */
function at(part: (Span & Partial<Pick<Part, 'text'>>) | undefined): string {
  if (!part) return '–';
  const text = (part.text ?? '').replace(/\s+/g, ' ');
  return `${part.start}–${part.end} "${text.length > 60 ? `${text.slice(0, 30)} … ${text.slice(-20)}` : text}"`;
}

function why(claim: Claim): string {
  const rules = claim.evidence.map(({ source, rule }) => (source === 'rule' ? rule : `${source} ${rule}`));
  return ` (${certaintyOf(claim)}: ${[...new Set(rules)].join(', ')})`;
}
