import type { AnnotationView, Position, Range } from '../../../protocol';
import { compare } from '../../shared/ranges';

/** The names of labels that end in a range, each with the place behind its last piece; those that begin later come first, as brackets close. */
export function namesIn(views: readonly AnnotationView[], within: Range): { name: string; at: Position }[] {
  const labels = views.filter(({ kind, ranges }) => kind === 'label' && ranges.length > 0);
  return labels
    .map(({ label, ranges }) => ({ name: label, start: ranges[0].start, at: ranges[ranges.length - 1].end }))
    .filter(({ at }) => compare(at, within.start) >= 0 && compare(at, within.end) <= 0)
    .sort((a, b) => compare(a.at, b.at) || compare(b.start, a.start))
    .map(({ name, at }) => ({ name, at }));
}
