/** Longer words are worked out each time: the engine keeps a short part of a text as a string by itself, and a longer one with the text. */
const longest = 12;
const most = 20_000;

/** A function of a word that remembers its latest answers. */
export function remembering<T>(tell: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    if (word.length > longest) return tell(word);
    let answer = known.get(word);
    if (answer !== undefined) return answer;
    answer = tell(word);
    if (known.size >= most) known = new Map();
    known.set(word, answer);
    return answer;
  };
}
