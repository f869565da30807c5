import assert from 'node:assert';
import fc from 'fast-check';
import { marked } from 'marked';
import type { Analysis } from '../../../src/core/analysis';
import { hover } from '../../../src/service/hovers/hover';
import { plain, bold, muted, revealLink } from '../../../src/service/hovers/markdown';
import type { AnalyzedDocument } from '../../../src/service/document/analyzedDocument';
import { hoverCommands } from '../../../src/protocol';
import { readingOf } from '../../support/analysis';

/** The hover at the first place where `words` stand, as the reader sees it: links and emphasis gone. */
function shown(reading: AnalyzedDocument, words: string): string[] {
  return plainly(hoverAt(reading, words));
}

function hoverAt(reading: AnalyzedDocument, words: string): string {
  const answer = hover(reading, reading.lines.positionAt(reading.text.indexOf(words)));
  return (answer?.contents as { value: string } | undefined)?.value ?? '';
}

const plainly = (markdown: string) =>
  htmlText(marked.parse(markdown, { async: false }))
    .split('\n')
    .filter(Boolean);

function htmlText(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}

describe('hover', () => {
  it('says of an entity who it is, where, what they said and who is around', () => {
    const reading = readingOf(
      '⟦r1|President⟧ ⟦e1.n|Ana Ruiz⟧ met ⟦e2.n|Bo⟧.\n\n⟦q1|“We won,”⟧ ⟦c1|said⟧ ⟦e1.n+s1|Ruiz⟧. ⟦e1.p|She⟧ left.',
      'e1 person Ana Ruiz\ne2 person Bo\nr1 role entity=e1\nq1 direct speaker=s1/e1 cue=c1',
    );
    assert.deepStrictEqual(shown(reading, 'Ana'), [
      'Ana Ruiz · person',
      'President',
      'Also: Ruiz',
      '3 mentions in lines 1, 3',
      'Said: “We won,”',
      'Often with Bo',
      'certain · marked by hand · Correct…',
    ]);
    assert.deepStrictEqual(shown(reading, 'She').slice(0, 1), ['“She” is Ana Ruiz · person']);
    assert.deepStrictEqual(shown(reading, 'President')[0], 'Ana Ruiz · person');
  });

  it('says of a place where it is, with a map', () => {
    const place = {
      country: 'Lebanon',
      kind: 'city',
      lat: 34.4367,
      lon: 35.8497,
      population: 1,
      source: 'x',
      evidence: [],
      alternatives: [{ name: 'Tripoli', country: 'Libya', score: 0.2 }],
    };
    const located = (analysis: Analysis): Analysis => ({
      ...analysis,
      entities: analysis.entities.map((entity) => ({ ...entity, place })),
    });
    const reading = readingOf('In ⟦e1.n|Tripoli⟧.', 'e1 place Tripoli', located);
    assert.deepStrictEqual(shown(reading, 'Tripoli')[1], 'city, Lebanon · map · not Tripoli, Libya');
    const lebanon = readingOf('In ⟦e1.n|Lebanon⟧.', 'e1 place Lebanon', (analysis) => ({
      ...analysis,
      entities: analysis.entities.map((entity) => ({
        ...entity,
        place: {
          ...place,
          kind: 'country',
          country: 'LB',
          alternatives: [{ name: 'Lebanon, United States', country: 'US', score: 0.1 }],
        },
      })),
    }));
    assert.deepStrictEqual(shown(lebanon, 'Lebanon')[1], 'country · map · not Lebanon, United States');
    assert.match(
      hoverAt(reading, 'Tripoli'),
      /\(https:\/\/www\.openstreetmap\.org\/\?mlat=34\.4367&mlon=35\.8497#map=8\/34\.4367\/35\.8497\)/,
    );
  });

  it('says of a quotation who, how and why, and leads to the neighbours', () => {
    const reading = readingOf(
      '⟦q1|“One.”⟧ ⟦c1|said⟧ ⟦e1.n+s1|Ana⟧. ⟦q2|“Two.”⟧\n\n⟦q3|“Three,”⟧ ⟦e1.p+s3|she⟧ ⟦c3|added⟧.',
      'e1 person Ana\nq1 direct speaker=s1/e1 cue=c1\nq2 direct speaker=s1/e1 continues=q1\nq3 direct speaker=s3/e1 cue=c3',
    );
    assert.deepStrictEqual(shown(reading, 'Two'), [
      'Ana · direct quotation',
      'without a verb of saying, 1 word',
      'Goes on from the quotation before',
      '2 of 3 by this speaker: ← previous · next →',
      'certain · marked by hand · Correct…',
    ]);
    assert.deepStrictEqual(shown(reading, 'added').slice(0, 2), [
      'Ana · as “she” · direct quotation',
      'by “added”, 1 word',
    ]);
  });

  it('says when a speaker is unknown or anonymous', () => {
    assert.deepStrictEqual(shown(readingOf('⟦q1|“Hm.”⟧', 'q1 direct'), 'Hm')[0], 'No speaker found · direct quotation');
    const reading = readingOf(
      '⟦q1|“Hm,”⟧ ⟦c1|said⟧ ⟦e1.m+s1|a diplomat⟧.',
      'q1 direct speaker=s1/e1 cue=c1\ne1 person a diplomat named=no anonymous=yes',
    );
    assert.deepStrictEqual(shown(reading, 'Hm')[0], 'a diplomat · unnamed source · direct quotation');
    const renamed = readingOf(
      '⟦q1|“Hm,”⟧ said ⟦e1.m+s1|the diplomat⟧.',
      'q1 direct speaker=s1/e1\ne1 person diplomat named=no',
    );
    assert.deepStrictEqual(
      shown(renamed, 'Hm')[0],
      'diplomat · unnamed source · direct quotation',
      'an article makes no other name',
    );
    assert.deepStrictEqual(shown(reading, 'diplomat')[0], 'a diplomat · unnamed source');
  });

  it('says inside a quotation whose words these are', () => {
    const reading = readingOf(
      '⟦q1|“Ask ⟦e2.n|Bo⟧,”⟧ said ⟦e1.n+s1|Ana⟧.',
      'q1 direct speaker=s1/e1\ne1 person Ana\ne2 person Bo',
    );
    assert.ok(shown(reading, 'Bo').includes('In a quotation of Ana'));
  });

  it('says of a date which day it is, and from what', () => {
    const reading = readingOf(
      'date ⟦date|2017-08-28⟧ on ⟦t1|Sunday⟧, ⟦t2|yesterday⟧ and ⟦t3|today⟧, for ⟦t4|six years⟧',
      'date 2017-08-28\nt1 DATE 2017-08-27\nt2 DATE 2017-08-27\nt3 DATE 2017-08-28\nt4 DURATION P6Y',
    );
    assert.deepStrictEqual(shown(reading, 'Sunday').slice(0, 2), [
      'Sunday 27 August 2017 · date',
      "Sunday before the article's date, Monday 28 August 2017",
    ]);
    assert.strictEqual(shown(reading, 'yesterday')[1], "1 day before the article's date, Monday 28 August 2017");
    assert.strictEqual(shown(reading, 'today')[1], "On the article's date, Monday 28 August 2017");
    assert.strictEqual(shown(reading, 'six')[0], '6 years · duration');
    const counted = readingOf(
      'on ⟦t1|Sunday⟧ at ⟦t2|7am⟧',
      't1 DATE 2017-08-27\nt2 TIME 2017-08-27T07:00',
      (analysis) => ({
        ...analysis,
        times: analysis.times.map((time) => (time.id === 't2' ? { ...time, anchor: 't1' } : time)),
      }),
    );
    assert.deepStrictEqual(shown(counted, '7am').slice(0, 2), [
      '07:00, Sunday 27 August 2017 · time',
      'On Sunday 27 August 2017, from “Sunday”',
    ]);
  });

  it('says of an event what, when, where and who', () => {
    const reading = readingOf(
      '⟦e1.n|Rebels⟧ ⟦v1|shelled⟧ ⟦e2.n|Kidal⟧ on ⟦t1|3 May 2020⟧.',
      'e1 group Rebels\ne2 place Kidal\nt1 DATE 2020-05-03\nv1 conflict happened Shelling time=t1 place=e2 agent=e1',
    );
    assert.deepStrictEqual(shown(reading, 'shelled').slice(0, 3), [
      'Shelling · event: conflict · happened',
      'Sunday 3 May 2020 · Kidal',
      'Who: Rebels (by)',
    ]);
  });

  it('is not there on plain text', () => assert.strictEqual(hoverAt(readingOf('Nothing.'), 'Nothing'), ''));

  it('has the range of what it speaks of', () => {
    const reading = readingOf('See ⟦e1.n|Ana⟧.', 'e1 person Ana');
    assert.deepStrictEqual(hover(reading, { line: 0, character: 5 })?.range, {
      start: { line: 0, character: 4 },
      end: { line: 0, character: 7 },
    });
  });
});

const hostile = [
  '[click](https://evil.example)',
  '[run](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '![x](https://evil.example/x.png)',
  '`code`',
  '```\ncode\n```',
  '**bold** _it_ ~~no~~',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '<https://evil.example>',
  '&lt;b&gt; &amp; &#60;',
  '# head',
  '- item',
  '1. item',
  '> quote',
  '| a | b |\n|---|---|',
  '\\[esc](command:x)',
  '$(trash)',
  '[ref]: https://evil.example',
  '---',
  '    indented',
  'line\n\n<b>x</b>',
];

describe('Markdown from hostile text', () => {
  const mutedTag = '<span style="color:var(--vscode-editorLineNumber-foreground);">';
  const harmless = /^<p>(?:[^<]|<br>)*<\/p>\n?$/;

  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as text`, () => {
      const html = marked.parse(plain(text), { async: false });
      assert.match(html, harmless);
      assert.strictEqual(htmlText(html), text.replace(/\s+/g, ' ').trim());
    });
  }

  it('shows any text as text', () => {
    const unit = fc.constantFrom(...'[](){}<>!`*_~#|\\/:.@&;$-+=\'"\n\t ax1', 'http', 'www.', 'command:');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const html = marked.parse(`x${plain(text)}`, { async: false });
        assert.match(html, harmless);
        assert.strictEqual(htmlText(html), `x${plain(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')}`.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('cannot break out of a link, emphasis or a name', () => {
    for (const text of hostile) {
      const reading = readingOf('⟦e1.n|Ana⟧ ⟦q1|“x”⟧ ⟦s1|b⟧', 'e1 person Ana\nq1 direct speaker=s1/e1', (analysis) => ({
        ...analysis,
        entities: analysis.entities.map((entity) => ({
          ...entity,
          name: text,
          aliases: hostile,
          roles: [{ start: 0, end: 3, text, evidence: [] }],
        })),
      }));
      for (const words of ['Ana', 'x']) {
        const html = marked.parse(hoverAt(reading, words), { async: false });
        const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
        assert.ok(
          targets.every((href) => Object.values(hoverCommands).some((id) => href.startsWith(`command:${id}?`))),
          html,
        );
        assert.doesNotMatch(html.replace(mutedTag, ''), /<(?!\/?(?:p|a|br|strong)\b|\/span>)/);
      }
      assert.strictEqual(htmlText(marked.parse(bold(plain(text)), { async: false })), text.replace(/\s+/g, ' ').trim());
      assert.strictEqual(
        htmlText(marked.parse(muted(plain(text)), { async: false })),
        text.replace(/\s+/g, ' ').trim(),
      );
    }
  });

  it('links to a command with arguments that read back', () => {
    const reading = { ...readingOf('Ana'), uri: "file:///a(b)'c *_d%20e.txt" };
    const html = marked.parse(revealLink(plain('go'), reading, { start: 0, end: 3 }), { async: false });
    const [, query] = /href="command:dateline\.reveal\?([^"]*)"/.exec(html) ?? [];
    assert.deepStrictEqual(JSON.parse(decodeURIComponent(query)), [
      { uri: reading.uri, range: reading.rangeOf({ start: 0, end: 3 }) },
    ]);
  });
});
