import type { Exporter } from '../exporter';
import { timelineOf } from '../model/timeline';
import { withoutTimes } from './timelineLayout';
import { standaloneTimeline } from './timelineSvg';

/** The timeline as a picture: the days round the article's date, where most of it lies there. */
export const timelinePicture: Exporter = {
  id: 'timeline-svg',
  label: 'Timeline as SVG',
  extension: 'svg',
  serialize: (article) => standaloneTimeline(withoutTimes(timelineOf(article))),
};
