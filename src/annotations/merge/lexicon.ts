import type { Lexicon } from '../../core/inputs';
import { schemaIn } from '../json/layOut';
import { readLexicon, writeLexicon } from '../lexicon';
import { mergeSets, type Merged } from './threeWay';

type Entry = Lexicon['names'][number];

/**
 * Merges two versions of `.dateline/lexicon.json`: sets of names, of their aliases and of what is no name, so that nothing can clash.
 * An entry one side removed stays if the other side gave it another alias. What cannot be read counts as empty.
 */
export function mergeLexicons(base: string, ours: string, theirs: string): Merged {
  const [was, our, their] = [base, ours, theirs].map(lexiconOf);
  const [before, here, there] = [was, our, their].map(
    ({ names }) => new Map(names.map((entry) => [keyOf(entry), entry])),
  );
  const names = [...new Set([...here.keys(), ...there.keys()])].flatMap((key): Entry[] => {
    const [old, mine, yours] = [before.get(key), here.get(key), there.get(key)];
    const { name, type } = (mine ?? yours)!;
    const [oldAliases, myAliases, yourAliases] = [old, mine, yours].map((entry) => entry?.aliases ?? []);
    const gone =
      old !== undefined &&
      (!mine || !yours) &&
      [...myAliases, ...yourAliases].every((alias) => oldAliases.includes(alias));
    return gone ? [] : [{ name, type, aliases: mergeSets(mine && yours ? oldAliases : [], myAliases, yourAliases) }];
  });
  return {
    text: writeLexicon(
      { names, notNames: mergeSets(was.notNames, our.notNames, their.notNames) },
      schemaIn(ours) ?? schemaIn(theirs),
    ),
    conflicts: [],
  };
}

function lexiconOf(text: string): Lexicon {
  const read = readLexicon(text);
  return 'error' in read ? { names: [], notNames: [] } : read;
}

function keyOf({ name, type }: Entry): string {
  return JSON.stringify([name, type]);
}
