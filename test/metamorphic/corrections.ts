import type { Analysis, Span } from '../../src/core/analysis';
import type { Constraint } from '../../src/core/inputs';

const bare = ({ start, end }: Span): Span => ({ start, end });
/** Every third thing of a kind is corrected, so that much is left to the machine, too. */
const some = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => i % 3 === 0);

/** What a person might correct of a reading: quotations, events, times, and whose a role is. */
export function correctionsOf({ quotes, events, times, entities }: Analysis): Constraint[] {
  const people = entities.filter((e) => e.named && e.type === 'person');
  const roles = entities.flatMap((entity) => entity.roles.map((role) => ({ role, entity })));
  return [
    ...some(quotes).map((q): Constraint => ({ kind: 'quotation', span: bare(q), quote: 'attitude' })),
    ...some(events.filter((e) => !e.named)).map((e): Constraint => ({
      kind: 'event',
      span: bare(e.mentions[0]),
      type: 'sport',
    })),
    ...some(times).map((t): Constraint => ({ kind: 'time', span: bare(t), value: '1999-01-02' })),
    ...some(roles).flatMap(({ role, entity }): Constraint[] => {
      const other = people.find((e) => e !== entity);
      const of = other?.mentions.find(({ kind }) => kind === 'name');
      return of ? [{ kind: 'role', span: bare(role), of: bare(of) }] : [];
    }),
  ];
}

/** The same corrections of a text that was rewritten. */
export function moved(corrections: readonly Constraint[], to: (offset: number) => number): Constraint[] {
  const place = ({ start, end }: Span): Span => ({ start: to(start), end: to(end) });
  return corrections.map((one): Constraint => {
    switch (one.kind) {
      case 'quotation':
      case 'event':
      case 'time':
        return { ...one, span: place(one.span) };
      case 'role':
        return { ...one, span: place(one.span), of: one.of && place(one.of) };
      default:
        return one;
    }
  });
}

/** Lines for the roles of a reading, by offset: whose each is. */
export function rolesOf({ entities }: Analysis, to: (offset: number) => number): string[] {
  return entities.flatMap((e) =>
    e.roles.map(
      (role) => `${to(role.start)}–${to(role.end)} role of the one first at ${to(e.mentions[0]?.start ?? -1)}`,
    ),
  );
}

/** Corrections that a reading does not obey. */
export function disobeyed(
  { quotes, events, times, entities }: Analysis,
  corrections: readonly Constraint[],
): Constraint[] {
  const isAt =
    (a: Span) =>
    (b: Span): boolean =>
      a.start === b.start && a.end === b.end;
  return corrections.filter((one) => {
    switch (one.kind) {
      case 'quotation':
        return quotes.find(isAt(one.span))?.kind !== one.quote;
      case 'event':
        return events.find((e) => e.mentions.some(isAt(one.span)))?.type !== one.type;
      case 'time':
        return times.find(isAt(one.span))?.value !== one.value;
      case 'role':
        return !entities.some((e) => e.roles.some(isAt(one.span)) && e.mentions.some(isAt(one.of!)));
      default:
        return true;
    }
  });
}
