import type { EntityType } from '../analysis';
import type { OfficeRule, OfficesLanguage } from './language';
import { usesIn, type Use } from './lexicon';
import { isCapital, partsOf, type Unit } from './phrase';

/** An article's names, each as `wordsOf` writes it, with their types. */
export type Names = ReadonlyMap<string, EntityType>;

/**
 * The rule by which words for a person or body tell of public office, or null: "the head of an internal security agency". Who serves
 * an organization among the names that is not public itself is no official: "the president of Kestrel".
 */
export function readOffice(phrase: string, language: OfficesLanguage, names: Names = new Map()): OfficeRule | null {
  const parts = partsOf(phrase, language, { uses: usesIn(language), names });
  const reading = new Reading(parts.flat(), language, names);
  return reading.office(parts[0], parts.slice(1));
}

type Word = Unit<Use>;
type Part = readonly Word[];

/** One phrase. `all` are its words. */
class Reading {
  readonly #all: Part;
  readonly #language: OfficesLanguage;
  readonly #names: Names;

  constructor(all: Part, language: OfficesLanguage, names: Names) {
    this.#all = all;
    this.#language = language;
    this.#names = names;
  }

  /** `noun` with what stands before it, and the phrases that hang on it: "security ⟦officials⟧", "in ⟦Lyon⟧". */
  office(noun: Part, hanging: readonly Part[]): OfficeRule | null {
    const head = noun.at(-1);
    if (!head || noun.some((word) => serves(word, 'past'))) return null;
    if (head.name === 'organization') return this.#ofName(head);
    const sure = this.#rule(head, 'holder') ?? this.#rule(head, 'body');
    if (sure) return sure;
    if (this.#all.some((word) => this.#isPrivate(word))) return null;
    const served = this.#before(noun) ?? first(hanging, (part) => this.#served(part, isUnclear(head)));
    const holder = this.#rule(head, 'publicHolder');
    if (holder) return served ?? holder;
    if (served && (serves(head, 'post') || isUnclear(head))) return served;
    if (this.#all.some(({ name }) => name === 'place')) {
      const ofPlace = this.#rule(head, 'ofPlace');
      if (ofPlace) return ofPlace;
    }
    return isNamed(noun) ? null : this.#rule(head, 'bareBody');
  }

  /** What the words before a noun make public, the nearest first: "⟦army⟧ chief", "the ⟦president’s⟧ aide". */
  #before(noun: Part): OfficeRule | null {
    let owned = false;
    return first(noun.slice(0, -1).reverse(), (word) => {
      owned = word.owner || (owned && isCapital(word.text)); // a title stands before its owner's name: "Chancellor Ana Ruiz’s"
      return this.#public(word) ?? (owned ? this.#inOffice(word) : null);
    });
  }

  /**
   * What a phrase that hangs on a post is about: "head of ⟦security⟧", "aide to the ⟦mayor⟧", "head of ⟦an intelligence agency⟧".
   * `anywhere`: what hangs on a body tells it by any word: "Centre for ⟦Disease Control⟧ and Prevention".
   */
  #served(part: Part, anywhere: boolean): OfficeRule | null {
    const head = part.at(-1);
    if (!head) return null;
    return (
      (isUnclear(head) ? this.#before(part) : null) ??
      this.#public(head) ??
      this.#inOffice(head) ??
      (anywhere ? this.#before(part) : null)
    );
  }

  #public(word: Word): OfficeRule | null {
    if (word.name === 'organization') return this.#ofName(word);
    return this.#rule(word, 'body') ?? this.#rule(word, 'domain') ?? this.#rule(word, 'bareBody');
  }

  #inOffice(word: Word): OfficeRule | null {
    return this.#rule(word, 'holder') ?? this.#rule(word, 'publicHolder');
  }

  #isPrivate(word: Word): boolean {
    return serves(word, 'private') || (word.name === 'organization' && this.#ofName(word) === null);
  }

  /** A name is none to itself; places in it are known still. */
  #ofName({ text }: Word): OfficeRule | null {
    const places = new Map([...this.#names].filter(([, type]) => type === 'place'));
    return readOffice(text, this.#language, places);
  }

  #rule(word: Word, as: Use['as']): OfficeRule | null {
    const holds = ({ rule }: Use): boolean =>
      !this.#all.some(({ uses }) => uses.some((use) => use.as === 'unless' && use.rule === rule));
    return word.uses.find((use) => use.as === as && holds(use))?.rule ?? null;
  }
}

/** Whether it has a name of its own: the "World Gold Council", not "the new council" or "Lyon council". */
const isNamed = (noun: Part): boolean =>
  noun.slice(0, -1).some(({ text, name }) => isCapital(text) && name !== 'place');

/** Whether it is a body that other words make public, or not. */
const isUnclear = (word: Word): boolean => serves(word, 'unclearBody') || serves(word, 'bareBody');

const serves = (word: Word, as: Use['as']): boolean => word.uses.some((use) => use.as === as);

function first<T>(items: readonly T[], find: (item: T) => OfficeRule | null): OfficeRule | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
