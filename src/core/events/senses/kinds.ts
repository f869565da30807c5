import { addTo } from '../../text/groups';
import type { EventRule, Words } from '../rule';

/** One kind of happening: what its mentions are merged by. */
export interface Kind {
  readonly type: string;
  /** Readable, and unique: "Air strike". For an event with a name, the name. */
  readonly name: string;
  /** What the language says of the kind; null for an event with a name. */
  readonly rule: EventRule | null;
}

/** The kinds that a language has, and what is asked of one. */
export class Kinds {
  readonly #byName = new Map<string, Kind>();
  readonly #byNoun = new Map<string, Kind[]>();
  /** First words of kinds' names: names of events begin with them too ("Siege of Sarajevo"). */
  readonly #lasting = new Set<string>();
  readonly #undergone = new Set<string>();

  constructor(rules: readonly EventRule[]) {
    for (const rule of rules) {
      const kind = { type: rule.type, name: rule.name, rule };
      this.#byName.set(rule.name, kind);
      if (rule.lasts) this.#lasting.add(firstWord(rule.name));
      if (rule.undergone) this.#undergone.add(firstWord(rule.name));
      for (const one of rule.nouns ?? [])
        for (const noun of listed(typeof one === 'string' ? one : one.noun))
          addTo(this.#byNoun, nounWords(noun)[0], kind);
    }
  }

  /** The kind that a rule is called by. Throws `RangeError` where there is none: rules are written by us. */
  named(name: string): Kind {
    const kind = this.#byName.get(name);
    if (!kind) throw new RangeError(`no rule is called ${name}`);
    return kind;
  }

  /** The kinds that a noun can tell, or that one of two words that begins with it can. */
  ofNoun(lemma: string): readonly Kind[] {
    return this.#byNoun.get(lemma) ?? none;
  }

  /** Whether a noun tells a kind, or begins one of two words that does. */
  hasNoun(lemma: string): boolean {
    return this.#byNoun.has(lemma);
  }

  /** Whether events of this kind, or with this name, last. */
  lasts({ name }: Kind): boolean {
    return this.#lasting.has(firstWord(name));
  }

  /** Whether the possessor of an event's noun, or of its name's, undergoes it. */
  isUndergone({ name }: Kind): boolean {
    return this.#undergone.has(firstWord(name));
  }
}

const none: readonly Kind[] = [];

/** The words that a rule lists. */
export function listed(words: string | Words): Words {
  return typeof words === 'string' ? [words] : words;
}

/** "by-election" and "air strike" are two words each. */
export function nounWords(noun: string): Words {
  return noun.split(/[ -]/);
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0];
}
