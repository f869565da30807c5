import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { layOut } from '../../support/text';

const body = 'The army said on Sunday that it had taken the town after two weeks of fighting along the border.';

/** One letter a block: H header, T heading, P paragraph, O other; + after a block that continues the sentence before. */
function kinds(text: string): string {
  const letters = { header: 'H', heading: 'T', paragraph: 'P', other: 'O' };
  return layOut(text)
    .blocks.map((b) => letters[b.kind] + (b.continuesSentence ? '+' : ''))
    .join(' ');
}

describe('layOut: header', () => {
  it('reads date, caption and credit', () => {
    const layout = layOut(
      ` date 2019-03-14 Workers block a gate in Cartagena (Meridian photo)\n\nCARTAGENA — ${body}\n`,
    );
    assert.equal(layout.headerDate?.value, '2019-03-14');
    assert.equal(layout.headerDate?.start, 6);
    assert.equal(layout.caption?.text, 'Workers block a gate in Cartagena');
    assert.equal(layout.credit?.text, 'Meridian photo');
    assert.equal(layout.headline, null);
    assert.deepEqual(
      layout.dateline?.places.map((p) => p.text),
      ['CARTAGENA'],
    );
  });

  it('reads a headline where there is no credit and no full stop', () => {
    const layout = layOut(`date 2022-06-21 Port clerk jailed as trial ends\n\n${body}`);
    assert.equal(layout.headline?.text, 'Port clerk jailed as trial ends');
    assert.equal(layout.caption, null);
  });

  it('survives a BOM, CRLF and non-breaking spaces', () => {
    const layout = layOut(`\ufeff date 2022-06-21\u00a0Port clerk jailed\r\n\r\nPARIS (AFP)\u00a0— ${body}\r\n`);
    assert.equal(layout.headerDate?.value, '2022-06-21');
    assert.equal(layout.headline?.text, 'Port clerk jailed');
    assert.equal(layout.dateline?.text, 'PARIS (AFP)');
  });

  it('takes no impossible day', () =>
    assert.equal(layOut('date 2022-13-41 Port clerk jailed\n\nText.').headerDate, null));

  it('reads headline, byline and date line of an article without a header', () => {
    const text = `Army takes border town\nBy Ann Lee\nPublished: Monday, 28 August 2017 10:30 GMT\n\nBEIRUT — ${body}\n\nMore fighting\n\n${body}`;
    const layout = layOut(text);
    assert.equal(kinds(text), 'T O H P T P');
    assert.equal(layout.headline?.text, 'Army takes border town');
    assert.equal(layout.headerDate?.value, '2017-08-28');
    assert.equal(layout.headerDate?.text, '28 August 2017');
  });

  it('calls nothing a headline where no prose follows', () => {
    assert.equal(layOut('Army takes town').headline, null);
    assert.equal(kinds('Army takes town'), 'P');
  });
});

describe('layOut: the top of a page', () => {
  const top = (above: string[], dateline: string): void => {
    const layout = layOut([...above, `${dateline} — ${body}`].join('\n\n'));
    assert.equal(layout.dateline?.text, dateline);
  };

  it('finds the dateline below lines that end as sentences do, in any order', () => {
    top(['Army takes border town.'], 'BEIRUT');
    top(['Army takes border town.', 'Two weeks of fighting end.', 'By Ann Lee'], 'BEIRUT, Lebanon (AP)');
    top(['By Ann Lee', 'August 28, 2017', 'ARMY TAKES TOWN.', 'The fighting went on for two weeks.'], 'Beirut (AFP)');
    top(['1 of 3. Soldiers rest near the town on Sunday.', 'Army takes border town'], 'BEIRUT');
    top(['FILE - Soldiers rest near the town. (AP Photo/Bo Ek)', '3 hours ago', 'Share', 'Army wins.'], 'BEIRUT (AP)');
    top(['Army takes border town', 'Updated 10:30 a.m.', 'Image caption, Soldiers rest near the town.'], 'BEIRUT');
  });

  it('takes a first line that ends as a sentence does for the headline there', () => {
    const text = `Army takes town.\n\nTwo weeks of fighting end.\n\nBEIRUT — ${body}`;
    assert.equal(layOut(text).headline?.text, 'Army takes town.');
    assert.equal(kinds(text), 'T P P');
    assert.equal(layOut(`Army takes town.\n\n${body}`).headline, null);
  });

  it('finds no dateline in the midst of a story', () => {
    const text = `${body} ${body} ${body}\n\n${body}\n\nNATO — ${body}`;
    assert.equal(layOut(text).dateline, null);
    assert.equal(layOut(`${body}\n\n${body}\n\n${body}\n\n${body}\n\nNATO — ${body}`).dateline, null);
    assert.equal(layOut(`${body}\n\nBeirut — The ${body}`).dateline, null);
  });

  it('takes the lines below "Related topics" for links', () => {
    assert.equal(kinds(`${body}\n\nRelated topics\n\nSyria\n\nLebanon\n\n12 comments`), 'P O O O O');
    assert.equal(kinds(`${body}\n\nMost read\n\nArmy takes town\n\nTalks begin\n\n${body}`), 'P O O T P');
  });
});

describe('layOut: pages of briefs', () => {
  const stories = (text: string): string[] => {
    const { stories: found, blocks } = layOut(text);
    return found.map((block) => text.slice(blocks[block].start, blocks[block].end));
  };

  it('begins a story at each heading above a dateline', () => {
    const text = `Army takes town\n\nBEIRUT (AP) — ${body}\n\nBridge opens\n\nOSLO, March 3 — ${body}\n\nMore work\n\n${body}`;
    assert.deepEqual(stories(text), ['Bridge opens']);
    assert.deepEqual(stories(`Army wins\n\nBEIRUT — ${body}\n\nBridge opens\n\nBy Ann Lee\n\nOslo (AFP) — ${body}`), [
      'Bridge opens',
    ]);
  });

  it('begins one at each heading of a page that says so', () =>
    assert.deepEqual(stories(`News in brief\n\nArmy wins\n\n${body}\n\nBridge opens\n\n${body}`), ['Bridge opens']));

  it('has one story else', () => {
    assert.deepEqual(stories(`Army wins\n\n${body}\n\nEvacuation talks\n\n${body}`), []);
    assert.deepEqual(stories(`Army wins\n\nBEIRUT — ${body}\n\nEvacuation talks\n\nNATO: ${body}`), []);
    assert.deepEqual(stories(`Army wins\n\n${body} ${body} ${body}\n\nThe day\n\nBEIRUT (AP) — ${body}`), []);
  });
});

describe('layOut: dateline', () => {
  const cases: [string, string, string[], string?, string?][] = [
    ['BEIRUT — X', 'BEIRUT', ['BEIRUT']],
    ['BEIRUT (Reuters) - X', 'BEIRUT (Reuters)', ['BEIRUT'], 'Reuters'],
    ['WASHINGTON/LONDON, Aug 28 — X', 'WASHINGTON/LONDON, Aug 28', ['WASHINGTON', 'LONDON'], undefined, 'Aug 28'],
    ['SAN JOSE, Costa Rica (AP) — X', 'SAN JOSE, Costa Rica (AP)', ['SAN JOSE', 'Costa Rica'], 'AP'],
    ['SAN JOSE,  Costa Rica (AP) — X', 'SAN JOSE,  Costa Rica (AP)', ['SAN JOSE', 'Costa Rica'], 'AP'],
    [
      'BEIRUT, Lebanon, Aug. 28, 2017 (AP) -- X',
      'BEIRUT, Lebanon, Aug. 28, 2017 (AP)',
      ['BEIRUT', 'Lebanon'],
      'AP',
      'Aug. 28, 2017',
    ],
    ['PARIS, 28 August (AFP) – X', 'PARIS, 28 August (AFP)', ['PARIS'], 'AFP', '28 August'],
    ['NEW YORK (CNN) The X', 'NEW YORK (CNN)', ['NEW YORK'], 'CNN'],
    ['(Reuters) - X', '(Reuters)', [], 'Reuters'],
    ['DEIR AL ZOR, Syria: X', 'DEIR AL ZOR, Syria', ['DEIR AL ZOR', 'Syria']],
    ['ST. LOUIS — X', 'ST. LOUIS', ['ST. LOUIS']],
    ['WASHINGTON, D.C. — X', 'WASHINGTON, D.C.', ['WASHINGTON', 'D.C.']],
    ['NEAR MOSUL, Iraq — X', 'NEAR MOSUL, Iraq', ['MOSUL', 'Iraq']],
    ['Geneva, 3 May 2016 (WHO) – X', 'Geneva, 3 May 2016 (WHO)', ['Geneva'], 'WHO', '3 May 2016'],
    ['Beirut (AFP) – X', 'Beirut (AFP)', ['Beirut'], 'AFP'],
    ['Beirut — The X', 'Beirut', ['Beirut']],
    ['LONDON and PARIS — X', 'LONDON and PARIS', ['LONDON', 'PARIS']],
    ['SÃO PAULO (AP) — X', 'SÃO PAULO (AP)', ['SÃO PAULO'], 'AP'],
    ['BERLIN (dpa) - X', 'BERLIN (dpa)', ['BERLIN'], 'dpa'],
    ['Tokyo (Kyodo) - X', 'Tokyo (Kyodo)', ['Tokyo'], 'Kyodo'],
    ['New Delhi, Aug 28 (PTI): X', 'New Delhi, Aug 28 (PTI)', ['New Delhi'], 'PTI', 'Aug 28'],
    ['WASHINGTON D.C. (AP) — X', 'WASHINGTON D.C. (AP)', ['WASHINGTON D.C.'], 'AP'],
    ['U.N. HEADQUARTERS - X', 'U.N. HEADQUARTERS', ['U.N. HEADQUARTERS']],
    ['NIAMEY, Niger | AFP | X', 'NIAMEY, Niger | AFP', ['NIAMEY', 'Niger'], 'AFP'],
    [
      'OSLO, Aug. 28, 2017 /PRNewswire/ -- X',
      'OSLO, Aug. 28, 2017 /PRNewswire/',
      ['OSLO'],
      'PRNewswire',
      'Aug. 28, 2017',
    ],
    ['OSLO. — X', 'OSLO', ['OSLO']],
    ['BAGHDAD, Aug. 28 (Xinhua) -- X', 'BAGHDAD, Aug. 28 (Xinhua)', ['BAGHDAD'], 'Xinhua', 'Aug. 28'],
  ];
  for (const [start, text, places, agency, date] of cases) {
    it(start, () => {
      const { dateline } = layOut(start.replace(/X$/, body));
      assert.equal(dateline?.text, text);
      assert.deepEqual(
        dateline.places.map((p) => p.text),
        places,
      );
      assert.equal(dateline.agency?.text, agency);
      assert.equal(dateline.date?.text, date);
    });
  }

  const none = [
    'Syria — the country — is at war, and the army said on Sunday that it had taken the town.',
    'The army — or what is left of it — withdrew.',
    'NATO said on Sunday that it would leave.',
    'Beirut: the army said so on Sunday.',
    'Ahmed (left) said he would go.',
    'AHMED (left) — the one in the hat — said he would go.',
    'U.S. - The army left.',
    'DEAR ABBY: My brother said on Sunday that he would not come.',
    'SIR – We were sad to read on Sunday that the town was taken.',
    'TENNIS - The final was put off on Sunday.',
    'GIRLS BASKETBALL — The final was put off on Sunday.',
    'EXCLUSIVE — The army has taken the town.',
    'WADE: Yes. The army has taken it.\n\nGUPTEL: It is odd, and the trouble is that it was no use.',
    'TOM BELL, HOST: Good evening.\n\nANN ROE, BYLINE: The army has taken the town.',
    'LIU: The army has taken it.\n\nThere was applause in the hall.\n\nLIU: It will stay.',
    'Ana Ruiz (Labour): The army said so on Sunday.',
    'He (Ahmed) — the brother — said he would go on Sunday.',
  ];
  for (const text of none) it(`none in: ${text}`, () => assert.equal(layOut(text).dateline, null));
});

describe('layOut: blocks', () => {
  it('takes one paragraph a line, blank lines or not', () => {
    assert.equal(kinds(`${body}\n${body}\n${body}`), 'P P P');
    assert.equal(kinds(`${body}\n\n${body}\n \n\t\n${body}`), 'P P P');
  });

  it('finds headings', () => {
    assert.equal(kinds(`${body}\n\nEvacuation talks\n\n${body}`), 'P T P');
    assert.equal(kinds(`${body}\n\nWhat comes next?\n\n${body}`), 'P P P');
    assert.equal(kinds(`${body}\n\nThey left.\n\n${body}`), 'P P P');
    assert.equal(kinds(`${body}\n\nEvacuation talks`), 'P P');
  });

  it('finds sentences and quotations that a stray blank line broke', () => {
    assert.equal(kinds('He had “succumbed ... and asked for the\n\nnegotiations”.'), 'P P+');
    assert.equal(kinds('They were led by the general,\n\nAbbas Ibrahim.'), 'P P+');
    assert.equal(kinds('They met the\n\nGeneral.'), 'P P+');
    assert.equal(kinds(`${body}\n\nevacuation talks went on in the border town.`), 'P P');
    assert.equal(
      kinds('He said “we will never bargain with them over the fate of our men because\n\nGod is with us”.'),
      'P P+',
    );
  });

  it('sets apart what is not the story', () => {
    const others = [
      'Read more: Army takes town',
      'By Ann Lee',
      '(Reporting by Ann Lee; Editing by Bo Ek)',
      'Contact: ann@example.org',
      '© 2017 The Paper',
      '###',
      'ann.lee@example.org',
      '+961 1 234 5678',
      'https://example.org/story',
      'Advertisement',
      'Share',
      'Copy link',
      '3 hours ago',
      'Updated 2 days ago',
      '4 min read',
      'View comments (23)',
      '1.2k shares',
      'Getty Images',
      'Image source, Getty Images',
      'Image caption, Soldiers rest near the town.',
      '2 of 4 | Soldiers rest near the town on Sunday.',
      'Story continues below advertisement',
      'Skip to content',
      'We use cookies to improve your experience. Accept all cookies',
      'Tags: army, Syria',
      'Follow BBC News on X',
      'Related topics',
      'Up next',
    ];
    for (const line of others) assert.equal(kinds(`${body}\n\n${line}\n\n${body}`), 'P O P', line);
    for (const line of [
      'By Sunday the army had left.',
      'Read it again, he said.',
      'Related men came.',
      'Views were split.',
      'Share prices fell on Sunday.',
      'Three hours ago the army left.',
    ]) {
      assert.equal(kinds(`${body}\n\n${line}\n\n${body}`), 'P P P', line);
    }
  });

  const wrap = (paragraph: string, width: number): string => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines[lines.length - 1];
      if (last && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines.join('\n');
  };

  it('joins the lines of hard-wrapped text', () => {
    const paragraph = wrap(`${body} ${body} ${body}`, 72);
    const layout = layOut(`Army takes town\n\n${paragraph}\n\n${paragraph}\n`);
    assert.equal(layout.hardWrapped, true);
    assert.deepEqual(
      layout.blocks.map((b) => b.kind),
      ['heading', 'paragraph', 'paragraph'],
    );
  });

  it('begins a paragraph at an indent, and after a line with room for more', () => {
    const paragraph = wrap(`${body} ${body} ${body}`, 72);
    assert.equal(kinds(`   ${paragraph}\n   ${paragraph}\n   ${paragraph}`), 'P P P');
    assert.equal(kinds(`ARMY TAKES TOWN\nBy Ann Lee\n${paragraph}\n\n${paragraph}`), 'T O P P');
  });

  it('leaves verse and lists of short lines alone', () => {
    assert.equal(layOut('One.\nTwo.\nThree.\nFour.').hardWrapped, false);
  });

  it('covers every visible character, in order, whatever the text', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '\n',
      '\r',
      '\n\n',
      '“',
      '”',
      'date 2017-01-02',
      'BEIRUT — ',
      '(AP)',
      '\u00a0',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        const { blocks } = layOut(text);
        let at = 0;
        for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
          assert.ok(start >= at && end >= start);
          assert.match(text.slice(at, start), /^[\s\p{C}\p{Z}\ufe0e\ufe0f]*$/u);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('layOut: the seed article', () => {
  const folder = join(__dirname, '../../../../shared/seeds');
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.txt')) : [];
  it('is laid out as a reader sees it', function () {
    if (files.length === 0) {
      console.log(`      (no seed in ${folder})`);
      this.skip();
    }
    for (const file of files) {
      const layout = layOut(readFileSync(join(folder, file), 'utf8'));
      assert.ok(layout.headerDate && layout.dateline, file);
      assert.equal(layout.blocks.filter((b) => b.continuesSentence).length, 1);
      assert.equal(layout.blocks.filter((b) => b.kind === 'heading').length, 1);
      assert.equal(layout.hardWrapped, false);
    }
  });
});
