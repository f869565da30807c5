/** Forms and characters that a vocabulary holds before the next one takes over: about those of two thousand articles. */
const mostForms = 60_000;
const mostCharacters = 2_000_000;

/**
 * Word forms by number, each kept once with its lower case, so that no stage cuts a token out of the text, folds or hashes it again.
 * A form's number depends on what was read before; nothing that is read may depend on the number.
 */
export class Vocabulary {
  /** The forms as they are written. */
  readonly texts: string[] = [];
  readonly lowers: string[] = [];
  /** Lower case with straight apostrophes. */
  readonly plains: string[] = [];
  /** Open addressing: a form's number + 1, or 0; and the hash it was put there by. */
  #slots = new Int32Array(1 << 14);
  #hashes = new Int32Array(1 << 14);
  #characters = 0;

  get isFull(): boolean {
    return this.texts.length >= mostForms || this.#characters >= mostCharacters;
  }

  /** The number of the form `text.slice(start, end)`, which is added where it is new. */
  numberOf(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] - 1;
      if (number < 0) return this.#add(copyOf(text.slice(start, end)), hash, slot);
      if (this.#hashes[slot] === hash && isSame(this.texts[number], text, start, end)) return number;
    }
  }

  #add(form: string, hash: number, slot: number): number {
    const number = this.texts.length;
    const lower = form.toLowerCase();
    this.texts.push(form);
    this.lowers.push(lower === form ? form : lower);
    this.plains.push(lower.includes('’') ? lower.replaceAll('’', "'") : this.lowers[number]);
    this.#slots[slot] = number + 1;
    this.#hashes[slot] = hash;
    this.#characters += form.length;
    if (2 * this.texts.length > this.#slots.length) this.#widen();
    return number;
  }

  #widen(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = 2 * slots.length - 1;
    this.#slots = new Int32Array(mask + 1);
    this.#hashes = new Int32Array(mask + 1);
    for (let from = 0; from < slots.length; from++) {
      if (slots[from] === 0) continue;
      let slot = hashes[from] & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = slots[from];
      this.#hashes[slot] = hashes[from];
    }
  }
}

let current = new Vocabulary();

/** The vocabulary that texts are read with now. One that is full is left to those that hold it. */
export function currentVocabulary(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same string by itself: a part of a text may keep the whole text alive. */
function copyOf(form: string): string {
  return JSON.parse(JSON.stringify(form)) as string;
}
