import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType, EventStatus, MentionKind, Part, QuoteKind, TimeType } from '../../src/core/analysis';
import { readMarked } from './marked';

/** The folder of the gold files, and of the sample articles they mark. */
export const goldFolder = join(__dirname, '..', '..', 'test', 'gold');
const blindFolder = join(goldFolder, 'blind');
export const sampleFolder = join(__dirname, '..', '..', 'samples');

export interface GoldMention extends Part {
  readonly kind: MentionKind;
}

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly named: boolean;
  readonly anonymous: boolean;
  readonly plural?: true;
  /** ISO 3166 alpha-2, places only. */
  readonly country: string | null;
  readonly related: readonly string[];
  readonly roles: readonly Part[];
  readonly mentions: readonly GoldMention[];
}

export interface GoldQuote extends Part {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly marked: readonly Part[];
  /** The mention the attribution uses (null when there is none) and who it is (null when unknown). */
  readonly speaker: { readonly part: Part | null; readonly entity: string | null } | null;
  readonly cue: Part | null;
  readonly parent: string | null;
  readonly continues: string | null;
}

export interface GoldTime extends Part {
  readonly id: string;
  readonly type: TimeType;
  readonly value: string;
  readonly mod: string | null;
}

export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly status: EventStatus;
  readonly name: string;
  readonly named: boolean;
  readonly time: string | null;
  readonly place: string | null;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly mentions: readonly (Part & { readonly status: EventStatus })[];
}

const layoutIds = [
  'date',
  'headline',
  'caption',
  'credit',
  'dateline',
  'agency',
  'byline',
  'heading',
  'other',
] as const;
export type LayoutId = (typeof layoutIds)[number];

/** A hand-marked article; every span counts UTF-16 code units into `text`. See test/gold/README.md. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  /** The article's date, `YYYY-MM-DD`, null when it has none. */
  readonly date: string | null;
  readonly layout: Readonly<Record<LayoutId, readonly Part[]>>;
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  /** What somebody believes, hopes, wants, plans or expects: scored apart, and so not among the quotes. */
  readonly attitudes: readonly Omit<GoldQuote, 'kind' | 'marked'>[];
  readonly times: readonly GoldTime[];
  readonly events: readonly GoldEvent[];
  /** What is wrong with the file itself: empty in a good one. */
  readonly problems: readonly string[];
}

/** The first sixteen, which were looked at while the rules were made, and those marked later, before any code read them. */
export type GoldGroup = 'first' | 'blind';
export const goldGroups: readonly GoldGroup[] = ['first', 'blind'];
const groupFolders: Readonly<Record<GoldGroup, string>> = { first: goldFolder, blind: blindFolder };

/** How a report calls a group. */
export const groupTitles: Readonly<Record<GoldGroup, string>> = {
  first: 'gold articles',
  blind: 'new samples, marked blind',
};

/** The gold articles of a group, in order of name. */
export const loadGold = (group: GoldGroup = 'first'): GoldArticle[] =>
  goldNames(group).map((name) => parseGold(name, readFileSync(join(groupFolders[group], `${name}.gold.txt`), 'utf8')));

/** Their names, which are those of the samples they mark. */
export const goldNames = (group: GoldGroup = 'first'): string[] =>
  readdirSync(groupFolders[group])
    .filter((f) => f.endsWith('.gold.txt'))
    .map((f) => f.replace('.gold.txt', ''))
    .sort();

/** The sample article a gold file marks. */
export const readSample = (name: string): string => readFileSync(join(sampleFolder, `${name}.txt`), 'utf8');

interface Definition {
  readonly id: string;
  readonly words: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads marked text, a line `===`, and definitions. Throws only on unbalanced marks; the rest goes to `problems`. */
export function parseGold(name: string, file: string): GoldArticle {
  const cut = file.lastIndexOf('\n===\n') + 1;
  const { text, parts, kinds } = readParts(file.slice(0, cut));
  const definitions = file
    .slice(cut + 4)
    .split('\n')
    .filter((l) => l.trim() && !l.startsWith('#'))
    .map(readDefinition);
  const one = (id: string | undefined): Part | null => (id ? (parts.get(id)?.[0] ?? null) : null);
  const starting = (letter: string) => definitions.filter((d) => new RegExp(`^${letter}\\d+$`).test(d.id));
  const list = (value: string | undefined): string[] => value?.split('+') ?? [];
  const roles = starting('r');

  const entities = starting('e').map((d): GoldEntity => ({
    id: d.id,
    type: d.words[0] as EntityType,
    name: d.words.slice(1).join(' '),
    named: d.fields.named !== 'no',
    anonymous: d.fields.anonymous === 'yes',
    ...(d.fields.plural === 'yes' ? { plural: true as const } : {}),
    country: d.fields.country ?? null,
    related: list(d.fields.related),
    roles: roles.filter((r) => r.fields.entity === d.id).flatMap((r) => parts.get(r.id) ?? []),
    mentions: mentionKinds
      .flatMap(([suffix, kind]) => (parts.get(`${d.id}.${suffix}`) ?? []).map((p) => ({ ...p, kind })))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }));
  const isAttitude = (d: Definition): boolean => d.words[0] === 'attitude';
  const readQuote = (d: Definition): GoldQuote => {
    const [speaker, entity] = d.fields.speaker?.split('/') ?? [];
    const part = one(d.id) ?? missing;
    return {
      ...part,
      id: d.id,
      kind: d.words[0] as QuoteKind,
      marked: d.words[0] === 'direct' ? [part] : (parts.get(`${d.id}.m`) ?? []),
      speaker: d.fields.speaker ? { part: one(speaker), entity: entity && entity !== '-' ? entity : null } : null,
      cue: one(d.fields.cue),
      parent: d.fields.parent ?? null,
      continues: d.fields.continues ?? null,
    };
  };
  const [attitudes, quotes] = [true, false].map((is) =>
    starting('q')
      .filter((d) => isAttitude(d) === is)
      .map(readQuote),
  );
  const times = starting('t').map((d): GoldTime => ({
    ...(one(d.id) ?? missing),
    id: d.id,
    type: d.words[0] as TimeType,
    value: d.words[1],
    mod: d.fields.mod ?? null,
  }));
  const events = starting('v').map((d): GoldEvent => ({
    id: d.id,
    type: d.words[0],
    status: d.words[1] as EventStatus,
    name: d.words.slice(2).join(' '),
    named: d.fields.named === 'yes',
    time: d.fields.time ?? null,
    place: d.fields.place ?? null,
    agents: list(d.fields.agent),
    patients: list(d.fields.patient),
    mentions: [undefined, ...statuses]
      .flatMap((s) =>
        (parts.get(s ? `${d.id}.${s}` : d.id) ?? []).map((p) => ({ ...p, status: s ?? (d.words[1] as EventStatus) })),
      )
      .sort((a, b) => a.start - b.start),
  }));
  const layout = Object.fromEntries(layoutIds.map((id) => [id, parts.get(id) ?? []])) as unknown as Record<
    LayoutId,
    Part[]
  >;
  const date = definitions.find((d) => d.id === 'date')?.words[0] ?? null;
  return {
    name,
    text,
    date: date === 'none' ? null : date,
    layout,
    entities,
    quotes,
    attitudes,
    times,
    events,
    problems: findProblems(parts, definitions, kinds),
  };
}

const missing: Part = { start: -1, end: -1, text: '' };
const mentionKinds: readonly (readonly [string, MentionKind])[] = [
  ['n', 'name'],
  ['m', 'nominal'],
  ['p', 'pronoun'],
];
const statuses: readonly EventStatus[] = ['happened', 'ongoing', 'planned', 'hypothetical', 'denied'];
const eventTypes = [
  'conflict',
  'justice',
  'politics',
  'diplomacy',
  'disaster',
  'accident',
  'business',
  'personnel',
  'life',
  'crime',
  'health',
  'culture',
  'sport',
  'science',
];
const words: Readonly<Record<string, readonly (readonly string[])[]>> = {
  e: [['person', 'place', 'organization', 'group', 'misc']],
  q: [['direct', 'indirect', 'mixed', 'attitude']],
  t: [['DATE', 'TIME', 'DURATION', 'SET']],
  v: [eventTypes, statuses],
  r: [['role']],
};
const suffixes: Readonly<Record<string, readonly string[]>> = {
  e: mentionKinds.map(([k]) => k),
  q: ['m'],
  v: statuses,
};
const references = ['speaker', 'cue', 'continues', 'parent', 'entity', 'time', 'place', 'agent', 'patient', 'related'];

/** A mark's id may join several with `+`, which is the same as nesting twice. */
function readParts(marked: string): { text: string; parts: Map<string, Part[]>; kinds: Set<string> } {
  const { text, marks } = readMarked(marked);
  const parts = new Map<string, Part[]>();
  const kinds = new Set<string>();
  for (const { id, ...part } of marks) {
    for (const single of id.split('+')) {
      parts.set(single, [...(parts.get(single) ?? []), part]);
      kinds.add(single);
    }
  }
  return { text, parts, kinds };
}

function readDefinition(line: string): Definition {
  const [id, ...rest] = line.trim().split(/\s+/);
  const isField = (w: string): boolean => /^[a-z]+=\S+$/.test(w);
  return {
    id,
    words: rest.filter((w) => !isField(w)),
    fields: Object.fromEntries(rest.filter(isField).map((w) => w.split('=', 2))),
  };
}

function findProblems(parts: Map<string, Part[]>, definitions: readonly Definition[], marked: Set<string>): string[] {
  const problems: string[] = [];
  const defined = new Set(definitions.map((d) => d.id));
  const referred = new Set(
    definitions.flatMap((d) => references.flatMap((r) => d.fields[r]?.split(/[/+]/) ?? [])).filter((r) => r !== '-'),
  );
  for (const id of marked) {
    const [base, suffix] = id.split('.');
    if ((layoutIds as readonly string[]).includes(id)) continue;
    const known = /^[sc]\d+$/.test(id) ? referred.has(id) : defined.has(base);
    if (!known) problems.push(`mark ${id} has no definition`);
    if (suffix && !suffixes[id[0]]?.includes(suffix)) problems.push(`mark ${id}: what is .${suffix}?`);
    if (/^e/.test(id) && !mentionKinds.some(([k]) => k === suffix)) problems.push(`mark ${id} lacks its mention kind`);
    if (/^[scqtr]\d+$/.test(id) && parts.get(id)!.length > 1) problems.push(`mark ${id} is used twice`);
  }
  for (const id of referred) if (!defined.has(id) && !marked.has(id)) problems.push(`${id} is referred to but nowhere`);
  const seen = new Set<string>();
  for (const d of definitions) {
    if (seen.has(d.id)) problems.push(`${d.id} is defined twice`);
    seen.add(d.id);
    if (d.id !== 'date' && ![...marked].some((m) => m.split('.')[0] === d.id))
      problems.push(`definition ${d.id} has no mark`);
    words[d.id[0]]?.forEach((allowed, i) => {
      if (!allowed.includes(d.words[i])) problems.push(`${d.id}: ${d.words[i]} is none of ${allowed.join(', ')}`);
    });
    for (const f of Object.keys(d.fields)) {
      if (![...references, 'mod', 'named', 'anonymous', 'plural', 'country'].includes(f))
        problems.push(`${d.id}: unknown field ${f}`);
    }
  }
  return problems;
}
