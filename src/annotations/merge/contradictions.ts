import { addTo } from '../../core/text/groups';
import type { Annotation } from '../model';
import { equal, type Conflict } from './threeWay';

/** Corrections of one kind on the same words say one thing, or contradict one another. */
const about: Partial<Record<Annotation['body']['kind'], string>> = {
  mention: 'type',
  notMention: 'type',
  name: 'name',
  time: 'time',
  date: 'date',
  speaker: 'speaker',
};

/** So much of the context, in code units, tells the same words of two versions. */
const telling = 16;

/** New corrections of the same words by both sides that say different things. Both are kept; a person has to look. */
export function contradictions(
  base: ReadonlyMap<string, Annotation>,
  ours: ReadonlyMap<string, Annotation>,
  theirs: ReadonlyMap<string, Annotation>,
): Conflict[] {
  const ownOf = (side: ReadonlyMap<string, Annotation>, other: ReadonlyMap<string, Annotation>) => {
    const byWords = new Map<string, Annotation[]>();
    for (const one of side.values()) {
      const isNew = about[one.body.kind] !== undefined && !base.has(one.id) && !other.has(one.id);
      if (isNew) addTo(byWords, wordsOf(one), one);
    }
    return byWords;
  };
  const there = ownOf(theirs, ours);
  return [...ownOf(ours, theirs)].flatMap(([words, mine]): Conflict[] => {
    const yours = there.get(words);
    if (!yours || equal(sayings(mine), sayings(yours))) return [];
    return [{ id: mine[0].id, message: 'both sides corrected the same words, each in its own way; both are kept' }];
  });
}

const wordsOf = ({ body, selectors }: Annotation): string => {
  const { exact = '', prefix = '', suffix = '' } = selectors[0] ?? {};
  return JSON.stringify([about[body.kind], exact, prefix.slice(-telling), suffix.slice(0, telling)]);
};

const sayings = (all: readonly Annotation[]): string[] => [
  ...new Set(all.map(({ body, selectors }) => JSON.stringify([body, selectors.map(({ exact }) => exact)])).sort()),
];
