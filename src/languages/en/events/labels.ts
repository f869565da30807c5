import type { EventLabels } from '../../../core/events/language';

export const labels: EventLabels = {
  ofPatient: (kind, patient) => `${kind} of ${patient}`,
  inPlace: (kind, place) => `${kind} in ${place}`,
};
