import type { TokenRange } from '../../../syntax/syntax';
import type { NameType } from '../../names';
import type { WordView } from '../wordView';
import type { RowName, Table } from './row';
import type { RowLanguage, RowPattern, RowRole } from './rule';

export interface TypedName extends TokenRange {
  /** Null: the words are no name. */
  readonly type: NameType | null;
  readonly pattern: RowPattern;
}

/** What is known of the words of a name by themselves. */
type Kind = 'nation' | 'people' | 'person' | 'team' | 'unknown';

/** From this share on the names of a table are of one kind, or known well enough to say something of the others. */
const most = 0.5;
const enough = 1 / 3;

/** What is known of names beforehand: by the article's words, and by what other tables said of the same names. */
export interface Knowledge {
  readonly view: WordView;
  readonly words: RowLanguage;
  readonly typeElsewhere: (name: RowName) => NameType | null;
}

/** The names of a table's rows with their types; none where too little is known of them. */
export function decideTable({ pattern, names }: Table, knowledge: Knowledge): TypedName[] {
  const kinds = names.map((name) => kindOf(name, knowledge));
  const known = shareOf(kinds, (kind) => kind !== 'unknown');
  if (known < (pattern.known ?? enough) && !names.some(({ role }) => saysItself.has(role))) return [];
  const says = summed(names, kinds);
  return names.flatMap(({ first, last, role }, i) => {
    const type = typeOf(role, kinds[i], says);
    return type === undefined ? [] : [{ first, last, type, pattern }];
  });
}

interface TableKind {
  readonly contenders: Kind;
  readonly players: boolean;
  /** What stands in brackets behind contenders; null where nothing does. */
  readonly origins: 'nation' | 'other' | null;
}

function summed(names: readonly RowName[], kinds: readonly Kind[]): TableKind {
  const ofRole = (role: RowRole): Kind[] => kinds.filter((_, i) => names[i].role === role);
  const isPerson = (kind: Kind): boolean => kind === 'person';
  const isNation = (kind: Kind): boolean => kind === 'nation';
  const [contenders, origins] = [ofRole('contender'), ofRole('origin')];
  const arePersons =
    shareOf(
      contenders.filter((kind) => !isNation(kind)),
      isPerson,
    ) >= most;
  const areNations = shareOf(contenders, isNation) >= most;
  return {
    contenders: arePersons ? 'person' : areNations ? 'nation' : 'team',
    players: shareOf(ofRole('player'), isPerson) >= most,
    origins: origins.length === 0 ? null : shareOf(origins, isNation) >= most ? 'nation' : 'other',
  };
}

function shareOf(kinds: readonly Kind[], are: (kind: Kind) => boolean): number {
  return kinds.length === 0 ? 0 : kinds.filter(are).length / kinds.length;
}

/** The line alone says that it is a row. */
const saysItself: ReadonlySet<RowRole> = new Set<RowRole>(['person', 'town', 'place', 'anything', 'nothing']);

/** A type, null for no name; undefined where the row does not say. */
function typeOf(role: RowRole, kind: Kind, says: TableKind): NameType | null | undefined {
  switch (role) {
    case 'nothing':
      return null;
    case 'person':
    case 'organization':
    case 'place':
      return role;
    case 'town':
      return kind === 'nation' || kind === 'team' ? 'place' : undefined;
    case 'contender':
      if (says.origins === 'other' && kind !== 'person') return undefined;
      if (says.contenders === 'person') return kind === 'nation' ? 'place' : 'person';
      if (kind === 'person' && says.contenders === 'nation') return 'person';
      return kind === 'nation' && says.contenders === 'nation' ? 'place' : 'organization';
    case 'player':
      return says.players && kind !== 'nation' ? 'person' : undefined;
    case 'origin':
      return kind === 'nation' || says.origins === 'nation' ? 'place' : undefined;
    case 'team':
      return kind === 'nation' ? 'place' : 'organization';
    case 'side':
      return kind === 'nation' ? 'place' : kind === 'team' ? 'organization' : undefined;
    case 'anything':
      return kind === 'nation' ? 'place' : kind === 'people' ? 'group' : undefined;
  }
}

function kindOf(name: RowName, { view, words: { nations, possessive }, typeElsewhere }: Knowledge): Kind {
  const { first, last } = name;
  view.move(first);
  const length = last - first;
  const text = Array.from({ length }, (_, k) => view.low(k)).join(' ');
  if (view.isCountry(0, length) || nations.has(text)) return 'nation';
  if (length === 1 && view.isDemonym(0)) return 'people';
  const read = view.typeAt(0);
  const isWhole = view.typeAt(-1) !== read && view.typeAt(length) !== read;
  if (view.isPlace(0, length) || (read === 'organization' && isWhole)) return 'team';
  if (length > 1 && !possessive.test(view.at(1)) && isPerson(view, length)) return 'person';
  if (read === 'place' && isWhole) return 'team';
  return kindOfType.get(typeElsewhere(name)) ?? 'unknown';
}

const kindOfType: ReadonlyMap<NameType | null, Kind> = new Map([
  ['organization', 'team'],
  ['place', 'team'],
  ['person', 'person'],
]);

function isPerson(view: WordView, length: number): boolean {
  const isSurname = view.isSurname(length - 1);
  if (/^\p{Lu}\.$/u.test(view.at(0))) return true;
  if (isSurname && (view.isGivenName(0) || view.at(0).length === 1)) return true;
  return view.typeAt(0) === 'person' && view.typeAt(length - 1) === 'person';
}
