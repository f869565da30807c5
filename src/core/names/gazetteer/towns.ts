import { firstAtLeast } from '../../text/search';
import { foldName } from './folding';
import { hashKey } from './keyTable';
import { vowelColours } from './spelling';
import { transliterationKey, type Transliteration } from './transliteration';

/** Where a small town lies, degrees WGS 84 to about a kilometre (two in the widest countries). */
export interface Town {
  readonly lat: number;
  readonly lon: number;
}

/** Small towns and villages, by country. */
export interface Towns {
  /** The one of that key (see `foldName`) in a country (alpha-2), or null. Of 20,000 keys that are none one is taken for one, in a country of many. */
  find(country: string, key: string): Town | null;
}

/** A small town to be written. */
export interface TownRow extends Town {
  readonly country: string;
  readonly key: string;
}

/**
 * The table of small towns, little-endian. Of each country: its code (2 letters), u16 number of towns, the corner and the size of the
 * box it lies in (i16 west and south, u16 width and height, hundredths of a degree), u32 bytes of its hashes; the hashes of the keys (28 bits),
 * ascending, as differences of 7 bits a byte; 12 bits each east and north in the box, by town. Keys themselves are not kept: a
 * name is only ever looked up.
 */
export function readTowns(bytes: Uint8Array): Towns {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const countries = new Map<string, number>();
  for (let at = 0; at < bytes.length;) {
    countries.set(String.fromCharCode(bytes[at], bytes[at + 1]), at);
    at += headerLength + view.getUint32(at + 12, true) + 3 * view.getUint16(at + 2, true);
  }
  return new TownTable(view, countries);
}

/**
 * The key of a name however it is transliterated: consonants and the colours of vowels. There are so many small towns that consonants
 * alone, which tell larger places, would find others.
 */
export function townKey(name: string, transliteration: Transliteration): string {
  const words = foldName(name).split(' ');
  const kept = words.filter((word) => !transliteration.articles.has(word));
  const told = (kept.length > 0 ? kept : words).map(
    (word) => `${transliterationKey(word, transliteration)}/${vowelColours(word)}`,
  );
  return `~${told.join(' ')}`;
}

class TownTable implements Towns {
  readonly #view: DataView;
  /** Where each country's part begins. */
  readonly #starts: ReadonlyMap<string, number>;
  /** Read when a country is first asked for: few are, in an article. */
  readonly #hashes = new Map<string, Int32Array>();

  constructor(view: DataView, starts: ReadonlyMap<string, number>) {
    this.#view = view;
    this.#starts = starts;
  }

  find(country: string, key: string): Town | null {
    const start = this.#starts.get(country);
    if (start === undefined) return null;
    const hashes = this.#hashesOf(country, start);
    const hash = shortHash(key);
    const index = firstAtLeast(hashes, hash);
    return hashes[index] === hash ? this.#read(start, index) : null;
  }

  #hashesOf(country: string, start: number): Int32Array {
    let hashes = this.#hashes.get(country);
    if (hashes) return hashes;
    hashes = new Int32Array(this.#view.getUint16(start + 2, true));
    let at = start + headerLength;
    let hash = 0;
    for (let i = 0; i < hashes.length; i++) {
      for (let shift = 0, more = true; more; shift += 7) {
        const byte = this.#view.getUint8(at++);
        hash += (byte & 0x7f) << shift;
        more = byte > 0x7f;
      }
      hashes[i] = hash;
    }
    this.#hashes.set(country, hashes);
    return hashes;
  }

  #read(start: number, index: number): Town {
    const corner = (field: number): number => this.#view.getInt16(start + 4 + 2 * field, true) / 100;
    const size = (field: number): number => this.#view.getUint16(start + 8 + 2 * field, true) / 100;
    const at = start + headerLength + this.#view.getUint32(start + 12, true) + 3 * index;
    const [a, b, c] = [0, 1, 2].map((i) => this.#view.getUint8(at + i));
    const lon = corner(0) + (((a << 4) | (b >> 4)) / steps) * size(0);
    const lat = corner(1) + ((((b & 15) << 8) | c) / steps) * size(1);
    return { lat: round(lat), lon: round(lon > 180 ? lon - 360 : lon) };
  }
}

const headerLength = 16;
const steps = 4095;

const shortHash = (key: string): number => hashKey(key) >>> 4;

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** The inverse of {@link readTowns}. Two of one hash in a country are left out: a name could mean either. */
export function writeTowns(towns: readonly TownRow[]): Uint8Array {
  const byCountry = new Map<string, TownRow[]>();
  for (const town of towns) {
    const list = byCountry.get(town.country);
    if (list) list.push(town);
    else byCountry.set(town.country, [town]);
  }
  return Uint8Array.from([...byCountry].flatMap(([code, list]) => writeCountry(code, list)));
}

function writeCountry(code: string, towns: readonly TownRow[]): number[] {
  const byHash = new Map<number, TownRow | null>();
  for (const town of towns) byHash.set(shortHash(town.key), byHash.has(shortHash(town.key)) ? null : town);
  const kept = [...byHash].filter((entry): entry is [number, TownRow] => entry[1] !== null).sort(([a], [b]) => a - b);
  const [west, width] = widthOf(kept.map(([, { lon }]) => lon));
  const [south, height] = span(kept.map(([, { lat }]) => lat));
  const hashes = kept.flatMap(([hash], i) => inSevens(hash - (i === 0 ? 0 : kept[i - 1][0])));
  const part = (beyond: number, size: number): number => (size === 0 ? 0 : Math.round((steps * beyond) / size));
  const corners = kept.flatMap(([, { lat, lon }]) => {
    const [east, north] = [part((((lon - west) % 360) + 360) % 360, width), part(lat - south, height)];
    return [east >> 4, ((east & 15) << 4) | (north >> 8), north & 255];
  });
  return [
    code.charCodeAt(0),
    code.charCodeAt(1),
    ...littleEndian(kept.length, 2),
    ...[west, south, width, height].flatMap((degrees) => littleEndian(Math.round(100 * degrees), 2)),
    ...littleEndian(hashes.length, 4),
    ...hashes,
    ...corners,
  ];
}

const littleEndian = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >> (8 * i)) & 255);

function inSevens(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 0x7f; value >>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}

/** Where values begin, and how far they reach, in whole hundredths that hold them. */
function span(values: readonly number[]): readonly [from: number, size: number] {
  const [least, most] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  const from = Math.floor(100 * least) / 100;
  return [from, Math.ceil(100 * (most - from)) / 100];
}

/** The same for longitudes, over the date line where that is nearer. */
function widthOf(longitudes: readonly number[]): readonly [from: number, size: number] {
  const plain = span(longitudes);
  const turned = span(longitudes.map((lon) => (lon < 0 ? lon + 360 : lon)));
  const [from, size] = turned[1] < plain[1] ? turned : plain;
  return [from < 180 ? from : from - 360, size];
}
