import type { Analysis } from '../core/analysis';

/** What the second step counts in the reading of a text's beginning, in the order of its weights; the first step's sum comes first. */
export const readingNames: readonly string[] = [
  'first step',
  'people with roles',
  'people',
  'places',
  'organizations',
  'quotations with a named speaker',
  'other quotations',
  'days',
  'events',
  'dateline',
  'date',
  'headline',
];

/** Rates are per hundred words. */
export function readingFeatures(first: number, text: string, analysis: Analysis): Float64Array {
  const words = Math.max(60, text.match(/\p{L}+/gu)?.length ?? 0);
  const per = (count: number, usual: number): number => {
    const rate = (count / words) * (100 / usual);
    return (2 * rate) / (1 + rate);
  };
  const named = analysis.entities.filter((entity) => entity.named);
  const ofType = (type: string): number => named.filter((entity) => entity.type === type).length;
  const people = new Map(named.map((entity) => [entity.id, entity]));
  const spoken = analysis.quotes.filter(({ speaker }) => speaker?.entity && people.has(speaker.entity)).length;
  return Float64Array.from([
    Math.max(-3, Math.min(3, first / 3)),
    per(named.filter((entity) => entity.type === 'person' && entity.roles.length > 0).length, 0.6),
    per(ofType('person'), 1),
    per(ofType('place'), 1),
    per(ofType('organization'), 1),
    per(spoken, 0.8),
    per(analysis.quotes.length - spoken, 0.8),
    per(analysis.times.filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value) || /^XXXX-WXX/.test(value)).length, 0.6),
    per(analysis.events.filter((event) => event.named).length, 0.5),
    analysis.dateline ? 1 : 0,
    analysis.date ? 1 : 0,
    analysis.headline ? 1 : 0,
  ]);
}
