import assert from 'node:assert/strict';
import type { Source, SourceBalance } from '../../../src/formats/model/sourceBalance';
import type { SvgElement } from '../../../src/formats/svg/element';
import { describeSource, kindsOf } from '../../../src/formats/svg/sources/sourceWords';
import { sourcesSvg, standaloneSources } from '../../../src/formats/svg/sources/sourcesSvg';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const voice = (name: string | null, quoted: number, reported: number, more: Partial<Source> = {}): Source => ({
  id: name ?? 'nobody',
  name,
  anonymous: false,
  crowd: false,
  office: null,
  quotations: 1,
  quoted,
  reported,
  ranges: [range],
  ...more,
});

function balanceOf(...sources: Source[]): SourceBalance {
  const sum = (of: (source: Source) => number): number => sources.reduce((total, source) => total + of(source), 0);
  const said = (is: (source: Source) => boolean): number => sum((s) => (is(s) ? s.quoted + s.reported : 0));
  const quoted = sum((s) => s.quoted);
  return {
    title: 'T',
    sources,
    words: 1000,
    quoted,
    reported: sum((s) => s.reported),
    share: quoted / 1000,
    named: said((s) => s.name !== null && !s.anonymous && !s.crowd),
    anonymous: said((s) => s.anonymous),
    crowds: said((s) => s.crowd),
    officials: said((s) => s.office !== null),
    others: said((s) => s.name !== null && s.office === null),
  };
}

/** All elements of a picture. */
const all = (element: SvgElement): SvgElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const classOf = ({ attributes }: SvgElement): string => String(attributes.class ?? '');
const voices = (picture: SvgElement): SvgElement[] => all(picture).filter((e) => classOf(e) === 'voice');
/** Pixels of a voice's bar: quoted and reported. */
const bars = (of: SvgElement): number[] =>
  all(of)
    .filter((e) => /^(?:official|other|own)\b/.test(classOf(e)))
    .map(({ attributes }) => Number(attributes.width));

const ana = voice('Ana', 60, 20, { office: 'courts', quotations: 3 });
const someone = voice('A source', 0, 40, { anonymous: true });

describe('picture of the source balance', () => {
  it('gives every voice a bar as long as its words, the longest the whole width', () => {
    const [first, second] = voices(sourcesSvg(balanceOf(ana, someone), 424, false));
    assert.deepEqual(bars(first), [300, 100]);
    assert.deepEqual(bars(second), [200]);
  });

  it('draws all inside the picture, however narrow', () => {
    const crowd = voice('Protesters with a name that is much longer than the picture is wide', 3, 3, { crowd: true });
    for (const width of [260, 500, 1200])
      for (const { tag, attributes } of all(
        sourcesSvg(balanceOf(ana, someone, crowd, voice(null, 1, 0)), width, false),
      ))
        if (tag === 'rect' && attributes.x !== undefined && attributes.class !== 'ground')
          assert.ok(Number(attributes.x) >= 0 && Number(attributes.x) + Number(attributes.width) <= width - 24 + 0.2);
  });

  it('tells officials and who has no name by more than colour', () => {
    const text = (of: SvgElement): string => JSON.stringify(of);
    const [first, second] = voices(sourcesSvg(balanceOf(ana, someone), 760, false));
    assert.match(text(first), /official: courts/);
    assert.match(text(second), /unnamed source/);
    assert.ok(text(second).includes('url(#lines)') && !text(first).includes('url(#'));
  });

  it('says less where there is less room', () => {
    const both = voice('X', 1, 1, { anonymous: true, office: 'international' });
    assert.equal(kindsOf(both), 'unnamed source · official: international bodies');
    assert.equal(kindsOf(both, 20), 'unnamed · official');
    assert.equal(kindsOf(both, 5), '');
  });

  it('says in words what a bar shows', () =>
    assert.equal(
      describeSource(ana, 160),
      'Ana, official: courts, 80 words, 50 % of all that is said, 60 quoted and 20 reported, 3 quotations',
    ));

  it('tells how many voices have no bar', () => {
    const many = Array.from({ length: 50 }, (_, i) => voice(`V${i}`, 50 - i, 0));
    const picture = sourcesSvg(balanceOf(...many), 500, false);
    assert.equal(voices(picture).length, 40);
    assert.match(JSON.stringify(picture), /and 10 more/);
  });

  it('is drawn where nobody speaks, and escapes names', () => {
    assert.match(standaloneSources(balanceOf()), /^<svg /);
    assert.ok(!standaloneSources(balanceOf(voice('<script>', 1, 1))).includes('<script'));
  });
});
