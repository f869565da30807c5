import { randomNumbers } from '../../random';
import type { Sample } from './collect';

/**
 * The shapes in which a text is pasted or saved, so that none of them decides: without its headline, wrapped, its beginning alone,
 * one block, with a page's furniture, below the datelines and bylines of the agencies.
 */
export function shapesOf(sample: Sample, seed: number, some: number): Sample[] {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const shapes = sample.news ? newsShapes : otherShapes;
  const out = [sample];
  for (let i = 0; i < some; i++) {
    const [name, shape] = pick(shapes);
    const text = shape(sample.text, pick);
    if (text.trim().length > 150) out.push({ ...sample, kind: `${sample.kind}`, id: `${sample.id} (${name})`, text });
  }
  return out;
}

type Pick = <T>(list: readonly T[]) => T;
type Shape = readonly [name: string, change: (text: string, pick: Pick) => string];

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
const body = (text: string): string[] =>
  paragraphsOf(text).length > 1 ? paragraphsOf(text).slice(1) : paragraphsOf(text);

const wrap = (text: string, width: number): string =>
  paragraphsOf(text)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n'))
    .join('\n');

const cities = [
  'CAIRO',
  'MUMBAI',
  'NIAMEY, Niger',
  'New Delhi',
  'LONDON',
  'SANTIAGO',
  'WASHINGTON',
  'Harare',
  'SEOUL, South Korea',
  'BRUSSELS',
];
const marks = [
  ' (AFP) - ',
  ' (Reuters) - ',
  ' (AP) — ',
  ': ',
  ' | AFP | ',
  ', May 3 /PRNewswire/ -- ',
  ' — ',
  ', March 9 (Xinhua) -- ',
  ' (CNN) -- ',
  ' - ',
];
const writers = ['Ines Okafor', 'A. B. Marsh', 'Lena Voss and Tom Adeyemi', 'our correspondent', 'Staff Writer'];
const above = [
  'Skip to content\nHome\nNews\nWorld',
  'Share\nSave',
  '3 hours ago\nShare',
  'BREAKING NEWS',
  'News | Politics',
  'Advertisement',
  'Image source, Getty Images\nImage caption, The scene on Sunday',
];
const below = [
  'Related topics\nPolitics\nEurope',
  'Read more: The storm',
  'More on this story',
  'Sign up to our newsletter',
  '12 comments',
  'Follow us on social media',
];
const days = [
  'Monday, 4 May 2015',
  'May 4, 2015 10:32 GMT',
  'Published: 4 May 2015',
  'Updated 3:14 PM ET, Mon May 4, 2015',
  '2015-05-04',
];

const first =
  (count: number): Shape[1] =>
  (text) =>
    paragraphsOf(text).slice(0, count).join('\n\n');

const common: Shape[] = [
  ['wrapped', (text, pick) => wrap(text, pick([60, 68, 72, 79]))],
  ['single line breaks', (text) => paragraphsOf(text).join('\n')],
  ['beginning', (text, pick) => first(pick([2, 3, 5]))(text, pick)],
  ['without its first line', (text) => body(text).join('\n\n')],
  [
    'from the middle',
    (text) =>
      paragraphsOf(text)
        .slice(Math.floor(paragraphsOf(text).length / 2))
        .join('\n\n'),
  ],
];

const newsShapes: Shape[] = [
  ...common,
  ['one block', (text) => body(text).join(' ')],
  [
    'dateline',
    (text, pick) => [paragraphsOf(text)[0], pick(cities) + pick(marks) + body(text).join('\n\n')].join('\n\n'),
  ],
  ['dateline first', (text, pick) => pick(cities) + pick(marks) + body(text).join('\n\n')],
  ['byline', (text, pick) => [paragraphsOf(text)[0], `By ${pick(writers)}`, pick(days), ...body(text)].join('\n\n')],
  [
    'page',
    (text, pick) =>
      [
        pick(above),
        paragraphsOf(text)[0],
        `By ${pick(writers)}\n${pick(days)}`,
        ...body(text).slice(0, 2),
        pick(below),
        ...body(text).slice(2),
        pick(below),
      ].join('\n\n'),
  ],
  ['furniture above', (text, pick) => [pick(above), pick(days), ...paragraphsOf(text)].join('\n')],
];

const otherShapes: Shape[] = common;
