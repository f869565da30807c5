import { addTo } from '../../core/text/groups';
import type { Annotation } from '../model';

/** Corrections of one kind on the same words say one thing, or contradict one another. */
const about: Partial<Record<Annotation['body']['kind'], string>> = {
  mention: 'type',
  notMention: 'type',
  name: 'name',
  time: 'time',
  date: 'date',
  speaker: 'speaker',
  quotation: 'quotation',
  cue: 'cue',
  event: 'event',
  eventName: 'eventName',
  status: 'status',
  when: 'when',
  where: 'where',
  role: 'role',
};

/** So much of the context, in code units, tells the same words of two versions. */
const telling = 16;

/** New corrections of the same words: the first of ours, and those of theirs that say something else. */
export interface Contradiction {
  readonly ours: Annotation;
  readonly theirs: readonly Annotation[];
}

/** New corrections of the same words by both sides that say different things: a person has to look. */
export function contradictions(
  base: ReadonlyMap<string, Annotation>,
  ours: ReadonlyMap<string, Annotation>,
  theirs: ReadonlyMap<string, Annotation>,
): Contradiction[] {
  const ownOf = (side: ReadonlyMap<string, Annotation>, other: ReadonlyMap<string, Annotation>) => {
    const byWords = new Map<string, Annotation[]>();
    for (const one of side.values()) {
      const isNew = about[one.body.kind] !== undefined && !base.has(one.id) && !other.has(one.id);
      if (isNew) addTo(byWords, wordsOf(one), one);
    }
    return byWords;
  };
  const there = ownOf(theirs, ours);
  return [...ownOf(ours, theirs)].flatMap(([words, mine]) => {
    const said = new Set(mine.map(saying));
    const theirs = (there.get(words) ?? []).filter((one) => !said.has(saying(one)));
    return theirs.length > 0 ? [{ ours: mine[0], theirs }] : [];
  });
}

const wordsOf = ({ body, selectors }: Annotation): string => {
  const { exact = '', prefix = '', suffix = '' } = selectors[0] ?? {};
  return JSON.stringify([about[body.kind], exact, prefix.slice(-telling), suffix.slice(0, telling)]);
};

const saying = ({ body, selectors }: Annotation): string => JSON.stringify([body, selectors.map(({ exact }) => exact)]);
