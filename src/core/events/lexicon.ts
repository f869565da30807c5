import { addTo } from '../text/groups';
import { eventLexicon } from './lexicon.data';

/** One kind of happening: what its mentions are merged by. */
export interface Kind {
  readonly type: string;
  /** Readable, and unique: "Air strike". */
  readonly name: string;
}

/** A word as a trigger: its kind, and what must hold around it. */
export interface Sense {
  readonly kind: Kind;
  /** Lower-case words, more than one for "air strike" or a verb with its particle. */
  readonly words: readonly string[];
  /** A letter, or a letter and words: see the data. */
  readonly tests: readonly Test[];
}

export interface Test {
  readonly name: string;
  readonly words: ReadonlySet<string> | null;
}

/** Senses by their first word, those of more words first. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
}

export const lexicon: Lexicon = readLexicon(eventLexicon);

/** Reads the data's lines. */
function readLexicon(data: string): Lexicon {
  const verbs = new Map<string, Sense[]>();
  const nouns = new Map<string, Sense[]>();
  let type = '';
  for (const line of data
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)) {
    const [name, verbList, nounList] = line.split('|').map((part) => part.trim());
    if (verbList === undefined) {
      type = line;
      continue;
    }
    const kind: Kind = { type, name };
    for (const entry of verbList.split(/\s+/).filter(Boolean)) add(verbs, entry, '_', kind);
    for (const entry of (nounList ?? '').split(/\s+/).filter(Boolean)) add(nouns, entry, '-', kind);
  }
  for (const senses of [...verbs.values(), ...nouns.values()])
    senses.sort((a, b) => b.words.length - a.words.length || b.tests.length - a.tests.length);
  return { verbs, nouns };
}

function add(map: Map<string, Sense[]>, entry: string, joint: string, kind: Kind): void {
  const [form, ...tests] = entry.split(':');
  const words = form.split(joint);
  addTo(map, words[0], { kind, words, tests: tests.map(readTest) });
}

function readTest(text: string): Test {
  const [name, words] = text.split('=');
  return {
    name: words !== undefined && name === '!' ? '!' : name,
    words: words === undefined ? null : new Set(words.split(',')),
  };
}
