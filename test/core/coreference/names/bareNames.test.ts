import assert from 'node:assert/strict';
import { typesOfBareNames, type BareName } from '../../../../src/core/coreference/names/bareNames';
import { knowledge } from '../../../support/coreference';
import type { EntityType } from '../../../../src/core/analysis';

const typeOf: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'place', g: 'group', m: 'misc' };

/** "o:Varga Motor Company | p:Varga" → the letters of the types it ends up with, "o o". A title before the name is written "p*:Varga". */
function typesOf(list: string): string {
  const names = list.split('|').map((item): BareName => {
    const [, type, star, text] = /^\s*(\w)(\*?):(.*?)\s*$/.exec(item)!;
    return { text, type: typeOf[type], titled: star === '*' };
  });
  return typesOfBareNames(names, knowledge)
    .map((type) => (type[0] === 'p' && type !== 'person' ? 'l' : type[0]))
    .join(' ');
}

const assertTypes = (list: string, expected: string): void => assert.equal(typesOf(list), expected, list);

describe('what a bare name is', () => {
  it('the company that begins with it', () => assertTypes('o:Varga Motor Company | p:Varga | p:Varga', 'o o o'));
  it('the company named only later, where nobody is called so', () =>
    assertTypes('p:Varga | o:Varga Steel Group', 'o o'));
  it('the brand of a company', () => assertTypes('m:Nimbus | o:Nimbus Corporation', 'o o'));
  it('a person who was named before it', () => assertTypes('o:Varga Motors | p:Ana Varga | p:Varga', 'o p p'));
  it('the company, when its heir comes up after it', () =>
    assertTypes('o:Varga Motor Company | p:Varga | p:Luis Varga Jr. | p:Varga', 'o o p o'));
  it('a person with a title', () => assertTypes('o:Varga Motors | p*:Varga | p:Varga', 'o p p'));
  it('no body that is more than a company of that name', () =>
    assertTypes('o:Varga and Okri v Novak | p:Varga', 'o p'));
  it('what most of its uses are', () => assertTypes('o:Varga | o:Varga | p:Varga', 'o o o'));
  it('a body, where as many say either', () => assertTypes('p:Varga | o:Varga', 'o o'));
  it('a person, where most by far say so', () => assertTypes('p:Varga | o:Varga | p:Varga | p:Varga', 'p p p p'));
  it('a person, where somebody bears it in full', () =>
    assertTypes('o:Varga | o:Varga | p:Varga | p:Ana Varga', 'o o p p'));
  it('no company that is called after a country', () => assertTypes('o:Saudi Press Agency | m:Saudi', 'o m'));
  it('never a place or a people', () => assertTypes('l:Varga | o:Varga Motors | g:Varga', 'l o g'));
  it('nothing new for names of several words', () => assertTypes('p:Ana Varga | o:Ana Varga Foundation', 'p o'));
});
