import type { Analysis, Entity, EntityType, Mention, Span } from '../../../src/core/analysis';

/** Words of an article, and where they stand. */
export interface Words extends Span {
  readonly text: string;
}

/** What of an article is annotated in the walk by keyboard: found by its reading, so that any article will do. */
export interface Chosen {
  /** Where text is typed later on: everything else stands below. */
  readonly edit: number;
  /** A name, and the type that is offered first for it. */
  readonly retyped: Words & { readonly to: EntityType };
  /** Two people that are said to be one. */
  readonly merged: readonly [Words & { readonly name: string }, Words & { readonly name: string }];
  /** Common words: three for a label, one for a note. */
  readonly labelled: Words;
  readonly noted: Words;
  /** Six words, the first three of them with the blank behind. */
  readonly six: Words & { readonly first: Words; readonly rest: string };
}

const types: readonly EntityType[] = ['person', 'place', 'organization', 'group', 'misc'];

/** Throws where the article has too little in it. */
export function choose(text: string, { sections, entities }: Analysis): Chosen {
  const paragraphs = sections.filter(({ kind }) => kind === 'paragraph');
  const edit = needed(paragraphs[1], 'a second paragraph').start;
  const below = entities.flatMap((entity) => {
    const mention = entity.mentions.find(({ kind, start }) => kind === 'name' && start > edit);
    return mention && entity.named ? [{ entity, mention }] : [];
  });
  const [first, second] = below.filter(({ entity }) => entity.type === 'person');
  const other = needed(
    below.find(({ entity }) => entity.type === 'organization'),
    'an organization',
  );
  const common = (pattern: RegExp, { start, end }: Span): Words => {
    const found = needed(pattern.exec(text.slice(start, end)), 'common words');
    return wordsAt(text, start + found.index, start + found.index + found[0].length);
  };
  return {
    edit,
    retyped: {
      ...wordsOf(other.mention),
      to: needed(
        types.find((type) => type !== other.entity.type),
        'a type',
      ),
    },
    merged: [named(needed(first, 'a person')), named(needed(second, 'another person'))],
    labelled: common(/\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/, paragraphs[paragraphs.length - 1]),
    noted: common(/\b[a-z]{5,}\b/, paragraphs[paragraphs.length - 2]),
    six: six(common(/\b[a-z]+(?: [a-z]+){5}\b/, { start: edit, end: paragraphs[paragraphs.length - 2].start })),
  };
}

function six({ start, end, text }: Words): Chosen['six'] {
  const first = needed(/^(?:\S+ ){3}/.exec(text), 'three words')[0];
  return {
    ...{ start, end, text },
    first: { start, end: start + first.length, text: first },
    rest: text.slice(first.length),
  };
}

const wordsOf = ({ start, end, text }: Mention): Words => ({ start, end, text });
const wordsAt = (text: string, start: number, end: number): Words => ({ start, end, text: text.slice(start, end) });
const named = ({ entity, mention }: { entity: Entity; mention: Mention }): Words & { name: string } => ({
  ...wordsOf(mention),
  name: entity.name,
});

function needed<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`The article has not ${what} in it`);
  return found;
}
