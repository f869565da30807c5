/**
 * Proves that the reading is byte for byte what it was, while the code is moved about.
 *   npx tsx scripts/identity.ts record      writes the baseline
 *   npx tsx scripts/identity.ts [--quick] [--only texts|foreign|corrections|edits]      compares with it
 * The baseline holds texts, inputs and edits as well as what was read, so nothing beside it decides what is compared.
 * It lies in $DATELINE_IDENTITY, or in dateline-identity/ of the temporary folder. Rule ids that changed: scripts/ruleIds.json, {old: new}.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** The folder it runs in is the checkout whose reading is compared; the script itself may lie elsewhere. */
const root = process.cwd();
const folder = process.env.DATELINE_IDENTITY ?? join(tmpdir(), 'dateline-identity');

// What is known of the product: change this part when files move.

/** Bundles the checkout's engine, which is faster than loading module after module, and gives it its models and languages. */
function productAnalyzer(): Analyzer {
  const languages = ['src/languages/index.ts', 'src/languages/en/index.ts'].find((path) =>
    existsSync(join(root, path)),
  );
  const outfile = join(root, 'out', 'identity', 'engine.js');
  const load = createRequire(join(root, 'package.json'));
  (load('esbuild') as typeof import('esbuild')).buildSync({
    stdin: {
      contents: `export { createAnalyzer } from './src/core/analyze';
        ${languages ? `import * as found from './${languages}';` : 'const found = {};'}
        export const languages = found.languages ?? found.default ?? Object.values(found).filter((one) => one && one.code);`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const engine = load(outfile) as {
    createAnalyzer(resources: object, languages: unknown): Analyzer;
    languages: unknown;
  };
  const model = (name: string): Uint8Array => readFileSync(join(root, 'models', `${name}.bin`));
  const resources = { tagger: model('tagger'), recognizer: model('recognizer'), gazetteer: model('gazetteer') };
  return engine.createAnalyzer(resources, engine.languages);
}

interface Reader {
  analyze(text: string, inputs: AnalysisInputs): Analysis;
}
interface Analyzer extends Reader {
  open(): Reader;
}
interface Span {
  readonly start: number;
  readonly end: number;
}
/** Spans of a constraint are in `span`, `quote` and `speaker`. */
type Constraint = Readonly<Record<string, unknown>>;
interface AnalysisInputs {
  readonly id?: string;
  readonly date?: string;
  readonly dayFirst?: boolean;
  readonly lexicon?: object;
  readonly constraints?: readonly Constraint[];
}
interface Analysis {
  readonly language: string;
  readonly entities: readonly { readonly name: string; readonly mentions: readonly (Span & { text: string })[] }[];
  readonly quotes: readonly (Span & { readonly marked: readonly Span[]; readonly speaker: Span | null })[];
  readonly times: readonly Span[];
  readonly events: readonly { readonly mentions: readonly Span[] }[];
}

// The baseline.

const sections = ['texts', 'foreign', 'corrections'] as const;
type Section = (typeof sections)[number];

interface Document {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly inputs: AnalysisInputs;
  readonly edits: readonly Edit[];
  readonly bareFirst?: boolean;
  readonly quick: boolean;
  readonly quickEdits: boolean;
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Hashes of what was read: first afresh, then by `open()` after each step. `offset` and `length` say where the JSON lies. */
interface Entry {
  readonly hashes: readonly string[];
  readonly offset: number;
  readonly length: number;
}

const files = {
  documents: join(folder, 'documents.json.gz'),
  index: join(folder, 'index.json.gz'),
  pack: join(folder, 'analyses.pack'),
};
const readZipped = <T>(path: string): T => JSON.parse(gunzipSync(readFileSync(path)).toString()) as T;
const writeZipped = (path: string, value: unknown): void => writeFileSync(path, gzipSync(JSON.stringify(value)));
const hash = (json: string): string => createHash('sha1').update(json).digest('base64').slice(0, 20);

/** What is read of a document: afresh, by `open()` (every fourth time without what people said first), and after each edit. */
function* readings(analyzer: Analyzer, document: Document, wanted: { plain: boolean; edits: boolean }) {
  let { text, inputs } = document;
  let step = 0;
  if (wanted.plain) yield { step, what: 'analyze()', json: jsonOf(analyzer, text, inputs) };
  if (!wanted.edits) return;
  const session = analyzer.open();
  if (document.bareFirst) {
    const bare = { ...inputs, constraints: undefined, lexicon: undefined };
    yield { step: ++step, what: 'open() without corrections', json: jsonOf(session, text, bare) };
  }
  yield { step: ++step, what: 'open()', json: jsonOf(session, text, inputs) };
  for (const [i, edit] of document.edits.entries()) {
    text = text.slice(0, edit.at) + edit.insert + text.slice(edit.at + edit.remove);
    inputs = { ...inputs, constraints: inputs.constraints?.map((c) => moved(c, edit)) };
    yield { step: ++step, what: `open() after edit ${i + 1}`, json: jsonOf(session, text, inputs) };
  }
}

function jsonOf(reader: Reader, text: string, inputs: AnalysisInputs): string {
  try {
    return JSON.stringify(reader.analyze(text, inputs));
  } catch (error) {
    return JSON.stringify({ thrown: String(error) });
  }
}

/** A constraint's spans, carried along by an edit before them. */
function moved(constraint: Constraint, edit: Edit): Constraint {
  const by = edit.insert.length - edit.remove;
  const move = (value: unknown): unknown => {
    const span = value as Span | null;
    return span && typeof span === 'object' && span.start >= edit.at
      ? { start: Math.max(edit.at, span.start + by), end: Math.max(edit.at, span.end + by) }
      : value;
  };
  return Object.fromEntries(Object.entries(constraint).map(([key, value]) => [key, move(value)]));
}

// Compare.

function compare(options: { quick: boolean; only: string | undefined }): boolean {
  const began = performance.now();
  const documents = readZipped<Document[]>(files.documents);
  const index = readZipped<Record<string, Entry>>(files.index);
  const ruleIds = readRuleIds();
  const pack = openSync(files.pack, 'r');
  const analyzer = productAnalyzer();
  const counts = { read: 0, documents: 0, different: 0, shown: 0 };
  for (const document of documents) {
    const wanted = wantedOf(document, options);
    if (!wanted.plain && !wanted.edits) continue;
    counts.documents++;
    const entry = index[document.id];
    let before: string[] | undefined;
    let different = false;
    for (const { step, what, json } of readings(analyzer, document, wanted)) {
      counts.read++;
      if (!ruleIds && hash(json) === entry.hashes[step]) continue;
      before ??= unpack(pack, entry).map((old) => withNewRules(old, ruleIds));
      if (before[step] === json) continue;
      if (!different && counts.shown++ < 5) show(`${document.id}, ${what}`, before[step], json);
      different = true;
    }
    if (different) counts.different++;
  }
  closeSync(pack);
  const time = ((performance.now() - began) / 1000).toFixed(1);
  const compared = `${counts.documents} documents, ${counts.read} readings, ${time} s`;
  if (counts.different === 0) console.log(`identical (${compared})`);
  else console.log(`DIFFERENT: ${counts.different} documents (${compared})`);
  return counts.different === 0 && counts.documents > 0;
}

function wantedOf(document: Document, { quick, only }: { quick: boolean; only: string | undefined }) {
  const plain = (!only || only === document.section) && (!quick || document.quick);
  const edits = (!only || only === 'edits') && (!quick || document.quickEdits);
  return { plain, edits };
}

function readRuleIds(): Map<string, string> | null {
  const path = join(root, 'scripts', 'ruleIds.json');
  if (!existsSync(path)) return null;
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
}

const withNewRules = (json: string, ruleIds: Map<string, string> | null): string =>
  ruleIds ? json.replace(/"rule":"([^"\\]*)"/g, (_, rule: string) => `"rule":"${ruleIds.get(rule) ?? rule}"`) : json;

function unpack(pack: number, { offset, length }: Entry): string[] {
  const bytes = Buffer.alloc(length);
  readSync(pack, bytes, 0, length, offset);
  return brotliDecompressSync(bytes).toString().split('\n');
}

function show(what: string, before: string, after: string): void {
  console.log(what);
  const found = [...differences('', JSON.parse(before), JSON.parse(after))];
  for (const { path, old, now } of found.slice(0, 3)) console.log(`  ${path}\n    before ${old}\n    after  ${now}`);
  if (found.length > 3) console.log(`  and ${found.length - 3} more`);
  if (found.length === 0) console.log('  the same values, in another order of keys');
}

function* differences(path: string, a: unknown, b: unknown): Generator<{ path: string; old: string; now: string }> {
  if (a === b) return;
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object') {
    const print = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
    yield { path: path || '(all)', old: print(a), now: print(b) };
    return;
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    yield* differences(Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`, left[key], right[key]);
  }
}

// Record.

function record(): void {
  if (existsSync(files.index))
    throw new Error(`${folder} has a baseline already: remove it first, or set DATELINE_IDENTITY`);
  mkdirSync(folder, { recursive: true });
  const analyzer = productAnalyzer();
  const documents = [...textDocuments(), ...foreignDocuments(), ...correctionDocuments(analyzer)].map(withEdits);
  const index: Record<string, Entry> = {};
  const packed: Buffer[] = [];
  const counts = { offset: 0, stale: 0, foreign: 0, thrown: 0 };
  for (const document of documents) {
    const all = [...readings(analyzer, document, { plain: true, edits: true })].map(({ json }) => json);
    if (all[0] !== all[document.bareFirst ? 2 : 1]) counts.stale++;
    if (all[0].includes('"language":"other"')) counts.foreign++;
    counts.thrown += all.filter((json) => json.startsWith('{"thrown"')).length;
    const bytes = brotliCompressSync(all.join('\n'), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 22 },
    });
    index[document.id] = { hashes: all.map(hash), offset: counts.offset, length: bytes.length };
    counts.offset += bytes.length;
    packed.push(bytes);
  }
  if (Object.keys(index).length !== documents.length) throw new Error('Two documents have the same id');
  writeZipped(files.documents, documents);
  writeZipped(files.index, index);
  writeFileSync(files.pack, Buffer.concat(packed));
  console.log(
    `recorded ${documents.length} documents in ${folder}, ${(counts.offset / 1e6).toFixed(1)} MB; ${counts.foreign} not English, ${counts.stale} read otherwise by open(), ${counts.thrown} readings thrown`,
  );
}

type Draft = Omit<Document, 'edits' | 'quickEdits'>;

/** mulberry32 (Tommy Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const draw = (random: () => number) => ({
  number: (below: number) => Math.floor(random() * below),
  one: <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)],
  chance: (share: number) => random() < share,
});

const samples = (): { name: string; text: string }[] =>
  readdirSync(join(root, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: basename(name, '.txt'), text: readFileSync(join(root, 'samples', name), 'utf8') }));

/** The samples, the cases that are marked by hand, and 300 pieces of what lies beside the checkout. */
function textDocuments(): Draft[] {
  const shared = join(root, '..', 'shared');
  const unmarked = (line: string): string => line.replace(/⟦(?:[A-Za-z][\w.+]*\|)?|⟧/g, '').replaceAll('\\n', '\n');
  const lines = (file: string): string[] => readFileSync(join(root, 'test', 'gold', file), 'utf8').split('\n');
  const gold = ['speech.txt', 'direct-cases.txt'].flatMap((file) =>
    lines(file).flatMap((line, i) => {
      if (line.startsWith('#') || !line.trim()) return [];
      return [{ id: `${basename(file, '.txt')}:${i + 1}`, text: unmarked(line) }];
    }),
  );
  const seeds = readdirSync(join(shared, 'seeds'))
    .sort()
    .map((name) => ({ id: `seed/${name}`, text: readFileSync(join(shared, 'seeds', name), 'utf8') }));
  const cases = readFileSync(join(shared, 'cases', 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => ({ id: `case:${i + 1}`, text: (JSON.parse(line) as { text: string }).text }));
  const always = [...samples().map(({ name, text }) => ({ id: `sample/${name}`, text })), ...gold, ...seeds, ...cases];
  return [
    ...always.map(({ id, text }): Draft => ({ id, section: 'texts', text, inputs: { id }, quick: true })),
    ...newsDocuments(join(shared, 'data', 'text')),
  ];
}

/** 20 neighbouring lines each, joined by blank lines; some with a head, some with Windows line ends, some with a date from outside. */
function newsDocuments(path: string): Draft[] {
  const sources = readdirSync(path)
    .filter((name) => name.endsWith('.txt.gz'))
    .sort();
  return sources.flatMap((name) => {
    const lines = gunzipSync(readFileSync(join(path, name)))
      .toString()
      .split('\n');
    const count = 300 / sources.length;
    return Array.from({ length: count }, (_, i): Draft => {
      const first = Math.floor((i / count) * (lines.length - 20));
      const head =
        i % 3 === 0 ? [` date 20${10 + (i % 17)}-0${1 + (i % 9)}-1${i % 10} ${lines[first].slice(0, 80)}`] : [];
      const text = [...head, ...lines.slice(first, first + 20)].join('\n\n');
      const id = `${basename(name, '.txt.gz')}:${first + 1}`;
      const date = i % 7 === 3 ? { date: '2019-03-14', dayFirst: i % 2 === 0 } : {};
      return {
        id,
        section: 'texts',
        text: i % 5 === 4 ? text.replaceAll('\n', '\r\n') : text,
        inputs: { id, ...date },
        quick: i % 5 === 0,
      };
    });
  });
}

const foreign: readonly (readonly string[])[] = [
  [
    'Le ministre a déclaré : « Nous ne céderons pas. »',
    'La réunion du 2021-04-12 à Genève a duré trois heures.',
    '« Je suis fatiguée », a dit Claire Morel, qui habite Lyon.',
    "Selon l'agence, 14 personnes ont été blessées jeudi.",
    "PARIS (Agence Exemple) — L'usine fermera le 1er mai 2022.",
  ],
  [
    '„Wir haben lange gewartet“, sagte Jürgen Weiß am Montag.',
    'Der Zug nach München fuhr am 2019-11-03 nicht ab.',
    'BERLIN – Die Kanzlerin traf den Präsidenten Frankreichs.',
    'Sie sagte: »Das ist kein guter Tag.«',
    'Die Stadt zählt 120.000 Einwohner und drei Brücken.',
  ],
  [
    'El alcalde dijo: «No hay dinero para el puente».',
    'La huelga empezó el 2020-02-29 en Sevilla.',
    '—No lo sé —respondió Marta Gil—, pregunte mañana.',
    'Según la policía, dos hombres huyeron hacia Portugal.',
    '"Queremos agua", gritaban los vecinos de San Telmo.',
  ],
  [
    'قال الوزير: «لن نغادر المدينة قبل الصباح».',
    'بدأ الاجتماع في 2018-06-21 في القاهرة.',
    'وأضافت ليلى حسن أن المدرسة مغلقة.',
    'أعلنت الشركة أرباحا بلغت 30 مليونا.',
  ],
  [
    '«Мы не знали об этом», — сказала Анна Петрова.',
    'Поезд из Казани прибыл 2017-12-30 в полночь.',
    'МОСКВА, 5 мая — Завод остановлен на неделю.',
    'По словам врача, больных стало меньше.',
  ],
  [
    'Başkan, “Köprü yarın açılacak” dedi.',
    'Toplantı 2022-09-15 tarihinde İzmir’de yapıldı.',
    'Ayşe Demir okula gitmediğini söyledi.',
    'Deprem 40 köyü etkiledi.',
  ],
  [
    '“Non abbiamo paura”, ha detto il sindaco di Bari.',
    'Il traghetto è partito il 2016-08-08 con due ore di ritardo.',
    'Secondo Lucia Conti la legge è ingiusta.',
  ],
  [
    '”Vi väntar på svar”, sade Karin Lund på tisdagen.',
    'Branden började 2015-01-07 i en lada utanför Uppsala.',
    'Enligt polisen skadades ingen.',
  ],
  ['Premier powiedział: „Nie ma na to zgody”.', 'Most w Toruniu zamknięto 2014-10-19.', 'Zdaniem Ewy Nowak to błąd.'],
  [
    '市长说：“大桥将于明天开放。”',
    '会议于2023-03-01在成都举行。',
    '「わかりません」と田中さんは言った。',
    '列車は2013-07-22に大阪を出た。',
  ],
];
const english = [
  '"We will wait," said Anna Keller, the mayor of Brno, on Tuesday.',
  'The talks began in Geneva on 2021-04-12.',
  'The company said that it would close the plant next month.',
];

/** 50 texts of sentences written for this purpose; every fifth has English between them. */
function foreignDocuments(): Draft[] {
  return Array.from({ length: 50 }, (_, i): Draft => {
    const { number, one, chance } = draw(randomNumbers(7000 + i));
    const language = foreign[i % foreign.length];
    const second = i % 8 === 7 ? one(foreign) : language;
    const paragraphs = Array.from({ length: 3 + number(6) }, () =>
      Array.from({ length: 1 + number(3) }, () =>
        i % 5 === 4 && chance(0.5) ? one(english) : one(chance(0.5) ? language : second),
      ).join(' '),
    );
    const head = [[], [' date 2020-05-0' + (1 + (i % 9)) + ' ' + one(language)], [one(language), '2020-05-11']][i % 3];
    const text = [...head, ...paragraphs].join(i % 6 === 5 ? '\r\n\r\n' : '\n\n');
    const id = `foreign/${i}`;
    return { id, section: 'foreign', text, inputs: { id }, quick: i % 5 === Math.floor(i / 10) };
  });
}

const types = ['person', 'place', 'organization', 'group', 'misc'];
const values = [
  '2017-05-04',
  '2017-W18',
  '2017-05',
  '2017',
  'P3D',
  'PT2H',
  'XXXX-WXX-1',
  '2017-05-04T10:30',
  'PAST_REF',
  '?',
];
const names = ['Ann Lee', 'United Workers', 'Port Vale', 'the minister', 'Said', 'He', 'Grüne Liga', ' '];

/** 1,000 sets of what people and projects may say of the samples, most of them wrong. */
function correctionDocuments(analyzer: Analyzer): Draft[] {
  const read = samples().map((sample) => ({ ...sample, analysis: analyzer.analyze(sample.text, {}) }));
  return Array.from({ length: 1000 }, (_, i): Draft => {
    const { name, text, analysis } = read[i % read.length];
    const { number, one, chance } = draw(randomNumbers(90_000 + i));
    const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s]/gu)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }));
    const anyWords = (): Span => {
      const first = number(words.length);
      return { start: words[first].start, end: words[Math.min(words.length - 1, first + number(5))].end };
    };
    const found: readonly (readonly Span[])[] = [
      analysis.entities.flatMap(({ mentions }) => mentions),
      analysis.quotes,
      analysis.quotes.flatMap(({ speaker, marked }) => (speaker ? [speaker, ...marked] : marked)),
      analysis.times,
      analysis.events.flatMap(({ mentions }) => mentions),
    ];
    const near = (list: readonly Span[]): Span => {
      const { start, end } = chance(0.3) || list.length === 0 ? anyWords() : one(list);
      if (chance(0.9)) return { start, end };
      return one([
        { start, end: start },
        { start: start + 1, end: end + 1 },
        { start: text.length, end: text.length + 9 },
      ]);
    };
    const any = (): Span => near(one(found));
    const called = (): string => {
      const { start, end } = any();
      return chance(0.5) && analysis.entities.length > 0
        ? one(analysis.entities).name
        : one([text.slice(start, end), one(names), text.slice(start, end).toLowerCase()]);
    };
    const makers: readonly (() => Constraint)[] = [
      () => ({ kind: 'mention', span: any(), type: one(types) }),
      () => ({ kind: 'notMention', span: near(found[0]) }),
      () => ({ kind: 'notName', name: called() }),
      () => ({ kind: 'identity', span: near(found[0]), entity: one(['a', 'b', 'c']), alone: chance(0.4) }),
      () => ({ kind: 'canonicalName', span: near(found[0]), name: called() }),
      () => ({ kind: 'alias', span: near(found[0]), name: called() }),
      () => ({
        kind: 'speaker',
        quote: near(found[chance(0.7) ? 1 : 2]),
        speaker: chance(0.2) ? null : near(found[0]),
      }),
      () => ({ kind: 'time', span: near(found[3]), value: one(values) }),
    ];
    const constraints = Array.from({ length: 1 + number(i % 10 === 0 ? 15 : 6) }, () => one(makers)());
    const lexicon = {
      names: Array.from({ length: number(4) }, () => ({
        name: called(),
        type: one(types),
        ...(chance(0.5) ? { aliases: Array.from({ length: number(3) }, called) } : {}),
      })),
      notNames: Array.from({ length: number(3) }, called),
    };
    const id = `corrections/${i} of ${name}`;
    const inputs = { id, ...(i % 9 === 0 ? {} : { constraints }), ...(i % 9 === 0 || chance(0.5) ? { lexicon } : {}) };
    return { id, section: 'corrections', text, inputs, bareFirst: i % 4 === 0, quick: i < 60 };
  });
}

const pasted = [
  '“I never saw the letter,” said Ruth Amadi, the deputy minister. She left Nairobi on 3 May 2016.',
  'Police in Lisbon said on Monday that two men had been arrested after the attack.',
  '"They',
  'According to the report, the flood killed 12 people in Sindh last week.\n\nHe denied it.',
];
const typed = ['x', ' ', '"', '”', '.', '\n\n', ' said', ' Ann Lee', ' 2014', ', he said, ', '\n'];

/** Each document gets a few edits: somewhere a few letters, something deleted, a paragraph pasted. */
function withEdits(document: Draft, position: number): Document {
  const { number, one } = draw(randomNumbers(500_000 + position));
  const count = document.section === 'corrections' ? 2 : 4;
  let { text } = document;
  const edits = Array.from({ length: count }, (): Edit => {
    const at = number(text.length + 1);
    const makers: readonly (() => Edit)[] = [
      () => ({ at, remove: 0, insert: one(typed) }),
      () => ({ at, remove: Math.min(text.length - at, 1 + number(one([3, 60]))), insert: '' }),
      () => ({
        at: text.indexOf('\n\n', at) < 0 ? text.length : text.indexOf('\n\n', at),
        remove: 0,
        insert: `\n\n${one(pasted)}`,
      }),
      () => ({ at, remove: Math.min(text.length - at, number(12)), insert: one(typed) }),
    ];
    const edit = one(makers)();
    text = text.slice(0, edit.at) + edit.insert + text.slice(edit.at + edit.remove);
    return edit;
  });
  return {
    ...document,
    edits,
    quickEdits: document.quick && /^(?:sample\/00[1-5]|sample\/01[56]|seed|corrections\/[45] )/.test(document.id),
  };
}

const [first, ...rest] = process.argv.slice(2);
if (first === 'record') record();
else {
  const options = [first, ...rest];
  const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
  if (only !== undefined && !['edits', ...sections].includes(only)) throw new Error(`--only ${only}: what is that?`);
  if (!existsSync(files.index)) throw new Error(`No baseline in ${folder}: record one first`);
  if (!compare({ quick: options.includes('--quick'), only })) process.exitCode = 1;
}
