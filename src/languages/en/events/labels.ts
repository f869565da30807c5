import type { EventLabels } from '../../../core/events/language';
import { labels as shortNames, months, seasons, type SeasonName } from '../lexicon/calendar';

export const labels: EventLabels = {
  months: shortNames(months),
  seasons: seasonNames(seasons.filter(({ variant }) => !variant)),
  ofPatient: (kind, patient) => `${kind} of ${patient}`,
  inPlace: (kind, place) => `${kind} in ${place}`,
  ofWeek: (part, day) => `${part} of ${day}`,
  decade: (tens) => `${tens}0s`,
};

function seasonNames(names: readonly SeasonName[]): EventLabels['seasons'] {
  return Object.fromEntries(names.map(({ code, name }) => [code, name])) as EventLabels['seasons'];
}
