import assert from 'node:assert/strict';
import { hover } from '../../src/service/hovers/hover';
import { createAnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { deskOf, doAll, type Desk } from '../annotations/operations/desk';

const text =
  'date 2017-08-28\n\nBEIRUT — General Omar Hadid met Maria Lopez in Beirut on Sunday. “We won,” he said. Lopez left.';

/** What the hover at the words says of people and the machine, Markdown's escapes gone. */
function said(desk: Desk, words: string, n = 1): string | undefined {
  const reading = createAnalyzedDocument('file:///a.article', 1, desk.text, desk.analysis);
  const answer = hover(reading, reading.lines.positionAt(desk.at(words, n).start));
  const { value } = answer!.contents as { value: string };
  return value
    .split('  \n')
    .map((line) => line.replace(/\\(.)/g, '$1'))
    .find((line) => line.startsWith('You: '));
}

function after(...operations: ((desk: Desk) => Parameters<Desk['do']>[0])[]): Desk {
  const desk = deskOf(text);
  for (const operation of operations) {
    const { done, message } = desk.do(operation(desk));
    assert.ok(done, message);
  }
  return desk;
}

describe('hover where a person corrected', () => {
  it('says nothing of the kind where nobody did', () => assert.equal(said(after(), 'Lopez'), undefined));

  it('says what type the machine read, on all that follows', () => {
    const desk = after((d) => ({ kind: 'retype', at: d.at('Maria Lopez'), type: 'organization' }));
    for (const n of [1, 2])
      assert.match(
        said(desk, 'Lopez', n) ?? '',
        /^You: organization\. The machine read: person \((?:certain|likely|unsure)\)$/,
      );
  });

  it('says who is one with whom', () => {
    const desk = after((d) => ({ kind: 'merge', at: d.at('Omar Hadid'), with: d.at('Lopez') }));
    assert.match(
      said(desk, 'Maria Lopez') ?? '',
      /^You: one with Maria Lopez\. The machine read: somebody or something else/,
    );
    const apart = after((d) => ({ kind: 'split', at: d.at('Lopez', 2) }));
    assert.match(said(apart, 'Lopez', 2) ?? '', /^You: one of its own\. The machine read: Maria Lopez \(/);
  });

  it('says what else it is called', () => {
    const desk = after((d) => ({ kind: 'rename', at: d.at('Lopez'), name: 'M. Lopez' }));
    assert.match(said(desk, 'Lopez', 2) ?? '', /^You: called “M\. Lopez”\. The machine read: Maria Lopez \(/);
  });

  const war =
    'date 2017-08-28\n\nGunmen attacked a convoy near Tripoli on Sunday. General Peter Novak, the army chief, said so.\n\n' +
    'Maria Lopez will open the Lagos trial on Friday.';

  it('says of an event what people said of it', () => {
    const desk = doAll(deskOf(war), [
      (d) => ({ kind: 'rename', at: d.at('attacked'), name: 'Ambush', of: 'event' }),
      (d) => ({ kind: 'status', at: d.at('attacked'), status: 'denied' }),
      (d) => ({ kind: 'when', at: d.at('attacked'), time: d.at('Friday') }),
      (d) => ({ kind: 'participant', at: d.at('attacked'), who: d.at('Maria Lopez'), role: 'agent' }),
    ]);
    assert.match(
      said(desk, 'attacked') ?? '',
      /^You: Ambush, denied, Friday, Maria Lopez \(agent\)\. The machine read: .*happened \(/,
    );
    const typed = doAll(deskOf(war), [(d) => ({ kind: 'event', range: d.at('attacked'), type: 'sport' })]);
    assert.match(said(typed, 'attacked') ?? '', /^You: an event: sport\. The machine read: conflict \(/);
    const nowhere = doAll(deskOf(war), [(d) => ({ kind: 'where', at: d.at('attacked'), place: null })]);
    assert.match(said(nowhere, 'attacked') ?? '', /^You: –\. The machine read: Tripoli \(/);
  });

  it('says of an event that it is right', () => {
    const desk = doAll(deskOf(war), [(d) => ({ kind: 'accept', at: d.at('attacked') })]);
    assert.deepEqual(desk.told, ['event conflict @ attacked']);
    assert.equal(said(desk, 'attacked'), 'You: an event: conflict');
    assert.equal(desk.do({ kind: 'accept', at: desk.at('attacked') }).done, false);
  });

  it('says whose role it is', () => {
    const desk = doAll(deskOf(war), [(d) => ({ kind: 'role', range: d.at('army chief'), of: d.at('Maria Lopez') })]);
    assert.match(said(desk, 'army chief') ?? '', /^You: a role of Maria Lopez/);
  });

  it('says who said it', () => {
    const desk = after((d) => ({ kind: 'speaker', at: d.at('“We won,”'), speaker: d.at('Lopez', 2) }));
    assert.match(said(desk, '“We') ?? '', /^You: said by Maria Lopez\. The machine read: he \(/);
    const nobody = after((d) => ({ kind: 'speaker', at: d.at('“We won,”'), speaker: null }));
    assert.match(said(nobody, '“We') ?? '', /^You: nobody known said it\. The machine read: he \(/);
  });

  it('says when', () => {
    const desk = after((d) => ({ kind: 'time', at: d.at('Sunday'), value: '2017-08-20' }));
    assert.match(
      said(desk, 'Sunday') ?? '',
      /^You: Sunday 20 August 2017\. The machine read: Sunday 27 August 2017 \(certain\)$/,
    );
  });

  it('says what was rejected, here and everywhere', () => {
    const desk = after((d) => ({ kind: 'reject', at: d.at('Beirut'), scope: 'here' }));
    assert.match(said(desk, 'Beirut') ?? '', /^You: not a name\. The machine read: place \(/);
    const all = after(
      (d) => ({ kind: 'reject', at: d.at('Maria Lopez'), scope: 'everywhere' }),
      (d) => ({ kind: 'reject', at: d.at('Sunday'), scope: 'here' }),
    );
    assert.match(said(all, 'Maria') ?? '', /^You: not a name\. The machine read: person \(/);
    assert.match(said(all, 'Sunday') ?? '', /^You: no time\. The machine read: time \(/);
    const again = after(
      (d) => ({ kind: 'reject', at: d.at('Beirut'), scope: 'here' }),
      (d) => ({ kind: 'mark', range: d.at('Beirut'), type: 'place' }),
    );
    assert.equal(said(again, 'Beirut'), 'You: place');
  });

  it('says what was accepted', () => {
    const desk = after((d) => ({ kind: 'accept', at: d.at('Beirut') }));
    assert.equal(said(desk, 'Beirut'), 'You: place');
  });
});
