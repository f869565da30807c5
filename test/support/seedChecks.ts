import type { Analysis, Entity, EntityType, Quote } from '../../src/core/analysis';

/** What must be found in the seed article, each as a check that throws; they run in Node and in VS Code's web worker alike. */
export const seedChecks: readonly {
  readonly title: string;
  readonly check: (text: string, analysis: Analysis) => void;
}[] = [
  { title: 'has its date from the header', check: (_, { date }) => same(date?.value, '2017-08-28') },
  {
    title: 'names three people',
    check: (_, analysis) => same(named(analysis, 'person').map(surname), ['Ibrahim', 'Assad', 'Nasrallah']),
  },
  ...['Lebanon', 'Syria', 'Iraq', 'Ras Baalbek', 'Beirut', 'Arsal', 'Damascus', 'Deir Al Zor'].map((name) => ({
    title: `has ${name} as one place`,
    check: (_: string, analysis: Analysis) =>
      same(
        known(analysis, name).map((entity) => entity.type),
        ['place'],
      ),
  })),
  ...['Hizbollah', 'Daesh'].map((name) => ({
    title: `has ${name} as one organization`,
    check: (_: string, analysis: Analysis) =>
      same(
        known(analysis, name).map((entity) => entity.type),
        ['organization'],
      ),
  })),
  { title: 'has the two armies as two organizations', check: (_, analysis) => armies(analysis) },
  {
    title: 'has a quotation for each of the seven stretches in marks',
    check: (text, { quotes }) => same(stretches(text, quotes).length, 7),
  },
  { title: 'knows who speaks in each of them', check: (text, analysis) => speakers(text, analysis) },
  {
    title: 'tells direct speech from partly quoted',
    check: (text, { quotes }) =>
      same(
        stretches(text, quotes).map((quote) => quote.kind),
        ['direct', 'direct', 'direct', 'mixed', 'mixed', 'mixed', 'direct'],
      ),
  },
  {
    title: 'finds the third speaker without a cue',
    check: (text, { quotes }) => same(stretches(text, quotes)[2]?.cue, null),
  },
  {
    title: 'reads a quotation over a blank line',
    check: (text, { quotes }) => same(/\n\s*\n/.test(stretches(text, quotes)[3]?.text ?? ''), true),
  },
  {
    title: 'reads its Sundays as the day before the article',
    check: (_, { times }) =>
      same([...new Set(times.filter((time) => time.text === 'Sunday').map((time) => time.value))], ['2017-08-27']),
  },
];

const named = ({ entities }: Analysis, type: EntityType): Entity[] =>
  entities.filter((entity) => entity.type === type && entity.named);

const surname = ({ name }: Entity): string => name.slice(name.lastIndexOf(' ') + 1);

const known = ({ entities }: Analysis, name: string): Entity[] =>
  entities.filter((entity) => [entity.name, ...entity.aliases].includes(name));

function armies({ entities }: Analysis): void {
  const of = (country: RegExp) =>
    entities.filter(
      ({ type, mentions }) =>
        type === 'organization' && mentions.some(({ text }) => country.test(text) && text.endsWith(' army')),
    );
  const [lebanese, syrian] = [of(/Leban/), of(/Syria/)];
  same([lebanese.length, syrian.length], [1, 1]);
  same(lebanese[0] === syrian[0], false);
}

/** The quotation of each marked stretch, in text order; pieces with only a blank line between are one stretch. */
function stretches(text: string, quotes: readonly Quote[]): Quote[] {
  const pieces = quotes
    .flatMap((quote) => quote.marked.map(({ start, end }) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start);
  const goesOn = (i: number) =>
    i > 0 && pieces[i - 1].quote === pieces[i].quote && text.slice(pieces[i - 1].end, pieces[i].start).trim() === '';
  return pieces.filter((_, i) => !goesOn(i)).map(({ quote }) => quote);
}

/** The last four are words of two sources whom the article does not name; "the diplomat" is the one of the paragraph before. */
function speakers(text: string, { quotes, entities }: Analysis): void {
  const said = stretches(text, quotes).map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity));
  same(
    said.slice(0, 3).map((entity) => entity?.name),
    ['Abbas Ibrahim', 'Abbas Ibrahim', 'Abbas Ibrahim'],
  );
  same(
    said.slice(3).map((entity) => entity?.name.replace(/^a /i, '')),
    ['military source', 'Western diplomat', 'Western diplomat', 'Western diplomat'],
  );
  same(new Set(said.slice(4)).size, 1);
}

function same<T>(actual: T, expected: T): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}
