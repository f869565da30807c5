import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import { contentEnd } from './contents';

const connecting = new Set<number>([Tag.CC, Tag.WDT, Tag.WP, Tag.WRB, Tag[','], Tag.IN, Tag[':']]);

/**
 * The end of a clause inside a larger one: before a second, unconnected finite verb ("that crime had fallen |was met …"). `seen`: its
 * first verb stands before `first`.
 */
export function innerClauseEnd(context: QuoteContext, first: number, limit: number, seen = false): number {
  const end = contentEnd(context, first, limit, null);
  let connected = true;
  for (let i = first; i < end; i++) {
    const group = context.verbAt(i);
    if (group?.finite) {
      if (seen && !connected) return i;
      seen = true;
      connected = false;
      i = group.last - 1;
    } else if (connecting.has(context.tag(i))) connected = true;
  }
  return end;
}
