import type { Evidence } from '../../analysis';
import type { Tokens } from '../../text/tokens';
import type { NameSpan } from '../names';
import { rangeText } from '../spans';

/** The strongest reason for a name, as a reading that gave way. */
export function asReading({ evidence }: NameSpan, reading: string): Evidence[] {
  const [first, ...others] = evidence;
  return first ? [{ ...others.reduce((best, e) => (e.score > best.score ? e : best), first), reading }] : [];
}

/**
 * The corrected names with what was read where they are; a reading that says the same supports them. Both in text
 * order.
 */
export function withOverruled(tokens: Tokens, corrected: readonly NameSpan[], names: readonly NameSpan[]): NameSpan[] {
  let n = 0;
  return corrected.map((name) => {
    while (n < names.length && names[n].last <= name.first) n++;
    const overruled: Evidence[] = [];
    let evidence = name.evidence;
    let was: NameSpan['was'];
    for (let k = n; k < names.length && names[k].first < name.last; k++) {
      const other = names[k];
      const same = other.first === name.first && other.last === name.last;
      if (same && other.type === name.type) evidence = [...evidence, ...other.evidence];
      if (same) was = other.type;
      if (!same || other.type !== name.type)
        overruled.push(...asReading(other, same ? other.type : `“${rangeText(tokens, other)}”, ${other.type}`));
    }
    return { ...name, evidence, ...(was ? { was } : {}), ...(overruled.length > 0 ? { overruled } : {}) };
  });
}
