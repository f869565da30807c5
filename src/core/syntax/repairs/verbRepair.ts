import type { Syntax, VerbGroup } from '../syntax';
import type { TaggedWords } from '../taggedText';
import { tagNames, type TagName } from '../tags';

/** One way in which a word shows that it is a verb, although it was tagged and read as something else. */
export interface VerbRepair {
  /** Kebab-case. */
  readonly id: string;
  /** One sentence that says what is taken for a verb. */
  readonly description: string;
  /** The tags that it looks at. */
  readonly from: readonly TagName[];
  /** Tagged text, "he/PRP ⟦fined/JJ⟧ two/CD airlines/NNS", in which the marked token is a verb → its lemma and tense. */
  readonly matches: Readonly<Record<string, string>>;
  /** Tagged text in which the marked token is none. */
  readonly rejects: readonly string[];
  /** The verb at token `i`, or null. Looks at a few tokens only. */
  read(text: TaggedWords, i: number): VerbGroup | null;
}

/** Tries repairs one after the other, for {@link Syntax.overlookedVerb}. */
export function overlookedVerbFinder(repairs: readonly VerbRepair[]): Syntax['overlookedVerb'] {
  const byTag = tagNames.map((tag) => repairs.filter(({ from }) => from.includes(tag)));
  return (text, i) => {
    for (const repair of byTag[text.tags[i]] ?? []) {
      const verb = repair.read(text, i);
      if (verb) return verb;
    }
    return null;
  };
}
