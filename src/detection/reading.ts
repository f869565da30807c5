import type { Analysis, Entity } from '../core/analysis';

/** What the second step looks at: the reading of a text's beginning, and what the first step made of it. */
interface Read {
  readonly firstStep: number;
  readonly analysis: Analysis;
  readonly named: readonly Entity[];
  /** Quotations of somebody with a name. */
  readonly spoken: number;
  /** A number for each hundred words; 1 where it is as usual in news. */
  per(count: number, usual: number): number;
}

const ofType = ({ named }: Read, type: string): number => named.filter((entity) => entity.type === type).length;
const day = /^(?:\d{4}-\d\d-\d\d|XXXX-WXX)/;

/** What is counted, in the order of the weights. */
export const readingFeatures: readonly { readonly name: string; readonly of: (read: Read) => number }[] = [
  { name: 'first step', of: ({ firstStep }) => Math.max(-3, Math.min(3, firstStep / 3)) },
  {
    name: 'people with roles',
    of: ({ named, per }) =>
      per(named.filter((entity) => entity.type === 'person' && entity.roles.length > 0).length, 0.6),
  },
  { name: 'people', of: (read) => read.per(ofType(read, 'person'), 1) },
  { name: 'places', of: (read) => read.per(ofType(read, 'place'), 1) },
  { name: 'organizations', of: (read) => read.per(ofType(read, 'organization'), 1) },
  { name: 'quotations with a named speaker', of: ({ spoken, per }) => per(spoken, 0.8) },
  { name: 'other quotations', of: ({ analysis, spoken, per }) => per(analysis.quotes.length - spoken, 0.8) },
  { name: 'days', of: ({ analysis, per }) => per(analysis.times.filter(({ value }) => day.test(value)).length, 0.6) },
  { name: 'events', of: ({ analysis, per }) => per(analysis.events.filter((event) => event.named).length, 0.5) },
  { name: 'dateline', of: ({ analysis }) => (analysis.dateline ? 1 : 0) },
  { name: 'date', of: ({ analysis }) => (analysis.date ? 1 : 0) },
  { name: 'headline', of: ({ analysis }) => (analysis.headline ? 1 : 0) },
];

/** The numbers of a reading, in the order of {@link readingFeatures}. */
export function readingFeaturesOf(firstStep: number, text: string, analysis: Analysis): Float64Array {
  const words = Math.max(60, text.match(/\p{L}+/gu)?.length ?? 0);
  const named = analysis.entities.filter((entity) => entity.named);
  const withName = new Set(named.map(({ id }) => id));
  const read: Read = {
    firstStep,
    analysis,
    named,
    spoken: analysis.quotes.filter(({ speaker }) => speaker?.entity && withName.has(speaker.entity)).length,
    per: (count, usual) => {
      const rate = (count / words) * (100 / usual);
      return (2 * rate) / (1 + rate);
    },
  };
  return Float64Array.from(readingFeatures, (feature) => feature.of(read));
}
