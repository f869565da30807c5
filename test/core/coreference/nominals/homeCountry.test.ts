import assert from 'node:assert/strict';
import { homeCountry } from '../../../../src/core/coreference/nominals/homeCountry';
import { articleOf } from '../../../../scripts/reading/article';
import { contextOf } from '../../../support/coreference';

const home = (text: string): string | null => homeCountry(contextOf(articleOf(text), []));

describe('the home of a story', () => {
  it('is where its dateline is in what the story tells', () => {
    const story =
      'TRIPOLI (Reuters) — The army said on Monday that Lebanon had closed the road from Beirut. Lebanese soldiers were sent.';
    assert.equal(home(story), 'LB');
    assert.equal(
      home(
        story
          .replace(/Lebanon/g, 'Libya')
          .replace(/Beirut/g, 'Benghazi')
          .replace(/Lebanese/g, 'Libyan'),
      ),
      'LY',
    );
  });
  it('is the greatest place of the name where nothing else tells', () =>
    assert.equal(home('PARIS (AP) — It rained on Monday, officials said.'), 'FR'));
  it('is the country or state that the dateline adds', () => {
    assert.equal(home('PARIS, Texas (AP) — It rained on Monday, officials said.'), 'US');
    assert.equal(home('TRIPOLI, Lebanon (AP) — It rained on Monday, officials said.'), 'LB');
  });
  it('is none without a dateline', () => assert.equal(home('It rained in Paris on Monday, officials said.'), null));
});
