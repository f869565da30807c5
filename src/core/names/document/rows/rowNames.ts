import { foldName } from '../../gazetteer/folding';
import type { NameSpan, NameType } from '../../names';
import { merge, rangeText, takenBy } from '../../spans';
import type { DocumentContext } from '../context';
import { nameByPattern } from '../patternNames';
import { WordView } from '../wordView';
import { rowLines } from './lines';
import { readRow, type RowName, type Table } from './row';
import type { RowPattern } from './rule';
import { decideTable, type TypedName } from './table';

/** How sure the recognizer has to be of a name to vouch for the same name in a row. */
const clear = 0.6;

/**
 * Names in lines of results, tables, rankings and line-ups ("Leeds 2 Hull 1"). They stand where the pattern of the line
 * says, and the rows of a table say together whether they are teams, countries or people.
 */
export function findRowNames(context: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = context.article;
  const tables = [...tablesIn(context)];
  if (tables.length === 0) return [...names];
  const said = decideAll(context, names, tables);
  const none = said.filter(({ type }) => type === null);
  const found = said.flatMap(({ first, last, type, pattern }) =>
    type === null ? [] : [nameByPattern(tokens, { first, last }, type, pattern)],
  );
  return merge(without(names, takenBy(tokens, none)), found);
}

/** Of what the first round says nothing, the second may know the names by other tables. */
function decideAll(
  { article, gazetteer, words }: DocumentContext,
  names: readonly NameSpan[],
  tables: readonly Table[],
): TypedName[] {
  const { tokens } = article;
  const types = new Map<string, NameType>();
  const know = ({ type, ...range }: Pick<TypedName, 'first' | 'last' | 'type'>): void => {
    if (type) types.set(foldName(rangeText(tokens, range)), type);
  };
  names.filter(({ score }) => score >= clear).forEach(know);
  const knowledge = {
    view: new WordView(article, gazetteer, names),
    words: words.rows,
    typeElsewhere: (name: RowName) => types.get(foldName(rangeText(tokens, name))) ?? null,
  };
  const said = tables.map((table) => {
    const typed = decideTable(table, knowledge);
    typed.forEach(know);
    return typed;
  });
  return said.flatMap((typed, i) => (typed.length > 0 ? typed : decideTable(tables[i], knowledge)));
}

/** The rows of one pattern with nothing but headings and other rows between them are a table. */
function* tablesIn({ article, words }: DocumentContext): Generator<Table> {
  let open = new Map<RowPattern, RowName[]>();
  for (const line of rowLines(article, words.rows)) {
    if (line === null) {
      yield* tablesOf(open);
      open = new Map();
      continue;
    }
    const row = readRow(line, words.rows);
    if (row) addAll(open, row);
  }
  yield* tablesOf(open);
}

function* tablesOf(open: ReadonlyMap<RowPattern, RowName[]>): Generator<Table> {
  for (const [pattern, names] of open) yield { pattern, names };
}

function addAll(open: Map<RowPattern, RowName[]>, { pattern, names }: Table): void {
  const known = open.get(pattern);
  if (known) known.push(...names);
  else open.set(pattern, [...names]);
}

/** The names without the words that are none; what is left behind such words is a name still. */
function without(names: readonly NameSpan[], none: Uint8Array): NameSpan[] {
  return names.flatMap((name) => {
    const noName = none.lastIndexOf(1, name.last - 1);
    if (noName < name.first) return [name];
    return noName + 1 < name.last ? [{ ...name, first: noName + 1 }] : [];
  });
}
