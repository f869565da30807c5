import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lemmas } from '../../../../src/languages/en/syntax/lemmas';

const check = (lemma: (word: string) => string, pairs: string) => {
  for (const pair of pairs.trim().split(/\s+/)) {
    const [word, base] = pair.split('>');
    it(`${word} → ${base}`, () => assert.equal(lemma(word), base));
  }
};

describe('verb lemma', () =>
  check(
    lemmas.verb,
    `
  said>say Says>say denying>deny denied>deny dies>die died>die dying>die lying>lie overran>overrun stemming>stem saddling>saddle
  announced>announce making>make hoping>hope hopping>hop stopped>stop controlled>control called>call visited>visit invited>invite
  occurred>occur agreed>agree agreeing>agree needed>need need>need determined>determine argued>argue focuses>focus uses>use passes>pass
  goes>go vetoes>veto launched>launch reaches>reach raised>raise ’ve>have is>be 's>be n't>n't wo>wo was>be thought>think targeted>target
  offered>offer declared>declare evacuating>evacuate bombing>bomb changing>change hanging>hang bringing>bring installing>install mimicked>mimic
  released>release clashes>clash freed>free tied>tie fled>flee sworn>swear created>create treated>treat acquired>acquire persuading>persuade extradited>extradite`,
  ));

describe('noun lemma', () =>
  check(
    lemmas.noun,
    `
  cities>city women>woman spokesmen>spokesman militias>militia attacks>attack buses>bus houses>house bases>base crises>crisis series>series
  headquarters>headquarters news>news wives>wife heroes>hero churches>church boxes>box classes>class 1990s>1990s gas>gas ads>ad species>species`,
  ));

describe('lemmas', () => {
  it('come back from any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (word) => typeof lemmas.verb(word) === 'string' && typeof lemmas.noun(word) === 'string',
      ),
    );
  });
});
