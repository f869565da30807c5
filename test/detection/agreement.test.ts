import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findHead } from '../../src/detection/head';
import { layOut } from '../support/text';
import { goldNames, readSample } from '../../scripts/reading/gold';
import { newsTexts } from './documents';

const root = join(__dirname, '..', '..');
const body =
  'The fishermen said on Sunday that they would hold out until the last boat had come in to the port.\n\n' +
  'The storm was over, said the mayor of the town, and the boats were on their way.\n';

/** Asserts that the layout finds the same header or dateline where detection finds one. Returns whether it does. */
function assertAgreement(text: string): boolean {
  const head = findHead(text);
  if (!head) return false;
  const layout = layOut(text);
  if (head.header) {
    const { date, headline, caption, credit } = head.header;
    const found = {
      date: layout.headerDate,
      headline: layout.headline,
      caption: layout.caption,
      credit: layout.credit,
    };
    assert.deepEqual(found, { date, headline: headline ?? layout.headline, caption, credit });
  } else assert.deepEqual(layout.dateline, head.dateline);
  return true;
}

/** The text files of a folder; none where it is missing. */
function textsOf(folder: string): [name: string, text: string][] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

const places = [
  'BEIRUT',
  'SAN JOSE, Costa Rica',
  'WASHINGTON/LONDON',
  'ST. LOUIS',
  'PORT-AU-PRINCE',
  'LONDON and PARIS',
];
const otherPlaces = ['Beirut', 'Kabul, Afghanistan', 'Rio de Janeiro', 'The army', 'NOTE', 'U.N. HEADQUARTERS'];
const dates = ['', ', Aug 28', ', Aug. 28, 2017', ' 28 August', ', Sept. 31'];
const knownAgencies = [' (Reuters)', ' (AP)', ' (Xinhua)'];
const agencies = ['', ' (Globe)', ' (WHO)', ' (left)', ' (our correspondent)'];
const dashes = [' — ', ' - ', ' -- ', '\u00a0— ', ' _ '];
const marks = [': ', '—', ' ', '_', '. '];
const headers = [
  'date 2017-08-28',
  ' date 2017-08-28 Soldiers arrive near the town (AFP photo)',
  'date 2017-08-28 Army wins',
];
const otherHeaders = [
  'Date: 2017-08-28',
  'date 2017-08-28 10:30 A job',
  'date 2017-13-41 Army wins',
  'date 28 May 2017',
];
const furniture = [
  'By Ines Okafor',
  'By Lisa M. Krieger',
  'Published: Monday, 28 August 2017 10:30 GMT',
  'Updated: today',
];
const lines = ['Harbour workers end strike after nine days', 'Read more: The storm', '3 min read', '***', 'The end'];

const from = (...lists: string[][]): fc.Arbitrary<string> => fc.constantFrom(...lists.flat());
const newsDateline = fc
  .tuple(from(places), from(dates), from(knownAgencies, ['', ' (Globe)']), from(dashes))
  .map((parts) => parts.join(''));
const anyDateline = fc
  .tuple(from(places, otherPlaces), from(dates), from(knownAgencies, agencies), from(dashes, marks))
  .map((parts) => parts.join(''));

describe('detection and layout agree', () => {
  for (const [name, text] of Object.entries(newsTexts)) it(`on ${name}`, () => assert.ok(assertAgreement(text)));

  it('on the samples', () => {
    for (const name of goldNames('first')) assert.ok(assertAgreement(readSample(name)), name);
    for (const name of goldNames('blind')) assertAgreement(readSample(name));
  });

  it('on the seeds', () => {
    for (const [name, text] of textsOf(join(root, '..', 'shared', 'seeds'))) assert.ok(assertAgreement(text), name);
  });

  // Detection also passes over lines that the layout takes for the story, such as a standfirst with a full stop: they are left out.
  it('on headers and datelines of any form, below headlines and furniture', () =>
    fc.assert(
      fc.property(
        from(headers, ['Date: 2017-08-28', 'Date: 28 August 2017 Army wins', ...lines]),
        fc.array(from(furniture, lines), { maxLength: 3 }),
        fc.oneof(fc.constant(''), anyDateline),
        from(['\n', '\n\n', '\r\n']),
        (first, top, dateline, gap) => void assertAgreement([first, ...top, dateline + body].join(gap)),
      ),
      { numRuns: 1000 },
    ));

  it('on all headers of a seed article', () => {
    for (const header of headers) assert.ok(findHead(`${header}\n\n${body}`)?.header, header);
    for (const header of otherHeaders) assert.equal(findHead(`${header}\n\n${body}`), null, header);
  });

  it('on all datelines with a place in capitals and a dash, below headline and furniture', () =>
    fc.assert(
      fc.property(
        fc.subarray([...furniture]),
        newsDateline.filter((dateline) => !dateline.includes('Sept. 31')),
        (above, dateline) => assert.ok(assertAgreement([lines[0], ...above, dateline + body].join('\n\n'))),
      ),
    ));
});
