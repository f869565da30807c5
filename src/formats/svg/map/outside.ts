import type { MapPlace } from '../../model/placeMap';
import type { MapLayout } from './mapLayout';

const sides = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'];

/** On which side of the picture places lie, by their numbers; those in the picture are left out. */
export function sidesOf({ rim }: Pick<MapLayout, 'rim'>): ReadonlyMap<number, string> {
  return new Map(
    rim.flatMap(({ places, angle }) => {
      const side = sides[Math.round((angle + 360) / 45) % sides.length];
      return places.map((place) => [place, side] as const);
    }),
  );
}

/** So many places outside are told by name. */
const mostTold = 12;

/** What a picture shows, and which places lie outside on which side, in words; empty when there is no place. */
export function tellOutside(places: readonly MapPlace[], outside: ReadonlyMap<number, string>): string {
  if (places.length === 0) return '';
  if (outside.size === 0)
    return places.length === 1 ? 'The place is in view.' : `All ${places.length} places are in view.`;
  const told = [...outside].slice(0, mostTold).map(([place, side]) => `${places[place].name} (${side})`);
  const more = outside.size > mostTold ? ` and ${outside.size - mostTold} more` : '';
  return `${places.length - outside.size} of ${places.length} places are in view. Outside: ${told.join(', ')}${more}.`;
}
