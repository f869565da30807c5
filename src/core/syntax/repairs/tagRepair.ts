import type { Tokens } from '../../text/tokens';
import { TaggedTokens, type TaggedText } from '../taggedText';
import { Tag, tagNames, type TagName } from '../tags';

/** One way in which the tagger errs, which the words and tags round the token prove. */
export interface TagRepair {
  /** Kebab-case. */
  readonly id: string;
  /** One sentence that says what is put right. */
  readonly description: string;
  /** The tags that it looks at. */
  readonly from: readonly TagName[];
  /** The right tag. */
  readonly to: TagName;
  /** Tagged text, "The/DT firm/NN ⟦cut/VBP⟧ its/PRP$ forecast/NN", in which the marked token gets the right tag. */
  readonly matches: readonly string[];
  /** Tagged text in which the marked token is left alone. */
  readonly rejects: readonly string[];
  /** Whether token `i`, which has one of the tags `from`, is mistaken. Looks at a few tokens only. */
  applies(text: TaggedText, i: number): boolean;
}

/** Repairs, of which the first that holds is taken. */
export class TagRepairs {
  /** For each tag id, the repairs that look at it, in order. */
  readonly #byTag: readonly (readonly TagRepair[])[];

  constructor(repairs: readonly TagRepair[]) {
    this.#byTag = tagNames.map((tag) => repairs.filter(({ from }) => from.includes(tag)));
  }

  /** The right tag of token `i`, whose tag is `tag`. */
  tagOf(text: TaggedText, i: number, tag: number): number {
    for (const repair of this.#byTag[tag]) if (repair.applies(text, i)) return Tag[repair.to];
    return tag;
  }

  /** The tags with those that are surely wrong put right. Each repair sees the tags as they were. */
  repairAll(tokens: Tokens, tags: Uint8Array): Uint8Array {
    const text = new TaggedTokens(tokens, tags);
    let right: Uint8Array | null = null;
    for (let i = 0; i < tokens.count; i++) {
      const tag = this.tagOf(text, i, tags[i]);
      if (tag === tags[i]) continue;
      right ??= tags.slice();
      right[i] = tag;
    }
    return right ?? tags;
  }
}
