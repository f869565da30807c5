import type { Article } from '../../article';
import { asReading } from '../../names/corrections/overruled';
import type { NameSpan } from '../../names/names';
import { offsetsOf } from '../../names/spans';
import { correctionEvidence } from '../evidence';
import type { LinkedNames } from '../names/readNames';

/** Whether a person gave a name that the machine had read another type. What it read as an event was in no chain. */
export const isRetyped = ({ type, was }: NameSpan): boolean => was !== undefined && was !== type && was !== 'event';

/** The name in the type that the machine read. */
export const asMachineRead = (name: NameSpan): NameSpan =>
  isRetyped(name) ? { ...name, type: name.was!, was: undefined, typeFrom: undefined } : name;

/**
 * A name whose type a person changed takes along those that the machine reads as the same ("Ibrahim" goes with "Abbas Ibrahim"), unless
 * a person spoke of them too, or gave two of one chain different types. Same names, same order. `machine` are the names as the machine
 * reads them, linked. Linear.
 */
export function propagateTypes({ names, tokens }: Article, machine: LinkedNames): readonly NameSpan[] {
  const { candidates, links } = machine;
  const leaders = leadersOf(names, machine);
  const result = [...names];
  candidates.forEach(({ name: i }, k) => {
    const name = names[i];
    const leader = leaders.get(links[k].chain) ?? -1;
    if (leader < 0 || leader === i || name.was === 'event') return;
    const { type, score } = names[leader];
    if ((name.was ?? name.type) === type) return;
    if (isByPerson(name)) {
      result[i] = { ...name, typeFrom: leader };
      return;
    }
    const spans = [offsetsOf(tokens, names[leader]), offsetsOf(tokens, name)];
    result[i] = {
      ...name,
      type,
      was: name.type,
      typeFrom: leader,
      score,
      evidence: [correctionEvidence('same-entity-corrected', spans)],
      overruled: asReading(name, name.type),
    };
  });
  return result;
}

/** Of each chain the first name that a person spoke of, by its index; -1 where they said two things. */
function leadersOf(names: readonly NameSpan[], { candidates, links }: LinkedNames): ReadonlyMap<number, number> {
  const leaders = new Map<number, number>();
  candidates.forEach(({ name: i }, k) => {
    const name = names[i];
    if (!isByPerson(name) || name.was === 'event') return;
    const { chain } = links[k];
    const known = leaders.get(chain);
    if (known === undefined) leaders.set(chain, i);
    else if (known < 0 || names[known].type !== name.type) leaders.set(chain, -1);
  });
  return leaders;
}

const isByPerson = ({ evidence }: NameSpan): boolean => evidence[0]?.source === 'person';
