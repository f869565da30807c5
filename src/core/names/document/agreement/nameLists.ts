import { addTo } from '../../../text/groups';
import type { Tokens } from '../../../text/tokens';
import { foldName } from '../../gazetteer/folding';
import type { NameSpan } from '../../names';
import { rangeText } from '../../spans';
import type { DocumentLanguage } from '../../language';

type ListWords = Pick<DocumentLanguage, 'listSeparator' | 'listConjunction'>;

/** No separator of a list is longer. */
const longestSeparator = 6;

/**
 * For each name of a list ("A and B", "A, B, C") the one or two next to it: what is coordinated is mostly of one kind.
 * "Tripoli, Lebanon" is no list, and groups and events are left out, since they go with anything.
 */
export function namesListedWith(
  tokens: Tokens,
  names: readonly NameSpan[],
  words: ListWords,
): Map<NameSpan, NameSpan[]> {
  const listed = new Map<NameSpan, NameSpan[]>();
  for (let first = 0; first < names.length;) {
    let last = first + 1;
    let joined = false;
    for (
      let link;
      last < names.length && (link = separatorBetween(tokens, names[last - 1], names[last], words)) !== null;
      last++
    )
      joined ||= words.listConjunction.test(link);
    for (let k = first + 1; k < last && (joined || last - first > 2); k++) {
      const [left, right] = [names[k - 1], names[k]];
      if (isLoose(left) || isLoose(right) || foldName(rangeText(tokens, left)) === foldName(rangeText(tokens, right)))
        continue;
      addTo(listed, left, right);
      addTo(listed, right, left);
    }
    first = last;
  }
  return listed;
}

function separatorBetween(
  tokens: Tokens,
  left: NameSpan,
  right: NameSpan,
  { listSeparator }: ListWords,
): string | null {
  const [start, end] = [tokens.ends[left.last - 1], tokens.starts[right.first]];
  if (end - start > longestSeparator) return null;
  const between = tokens.text.slice(start, end);
  return listSeparator.test(between) ? between : null;
}

function isLoose({ type }: NameSpan): boolean {
  return type === 'group' || type === 'event';
}
