/** The words of a list as data files write it: white space between them. */
export function wordList(list: string): string[] {
  return list.trim().split(/\s+/);
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
