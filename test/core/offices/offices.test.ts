import assert from 'node:assert/strict';
import { sourceBalance } from '../../../src/formats/model/sourceBalance';
import { wholeAnalyzer } from '../../support/analyzer';

/** The branch of each voice of a sentence, by its name, as tree, picture and exports have it. */
function officesIn(text: string): Record<string, string | null> {
  const analysis = wholeAnalyzer().analyze(text);
  return Object.fromEntries(sourceBalance({ text, analysis }).sources.map(({ name, office }) => [name, office]));
}

describe('offices', () => {
  const cases: Readonly<Record<string, readonly [text: string, office: string | null]>> = {
    'the head of a security agency': [
      '“They left at dawn,” said the head of Lebanon’s internal security agency.',
      'intelligence',
    ],
    'a military source': ['A military source said the road was open again.', 'military'],
    'a judge by title': ['Judge Ana Ruiz said the trial would begin on Monday.', 'courts'],
    'a minister behind the name': ['Ana Ruiz, the interior minister, said the border was open.', 'government'],
    'a mayor': ['“We are tired,” said Ana Ruiz, the mayor of Lyon.', 'local'],
    'a spokesman of the police': ['A spokesman for the police said two people had been arrested.', 'police'],
    'a lawmaker': ['An opposition lawmaker said the bill would fail.', 'legislature'],
    'a ministry by its name': ['The Interior Ministry said the border was open.', 'government'],
    'a capital that speaks': ['Moscow said it would send more troops.', 'government'],
    'an international body': ['The World Health Organization said the outbreak was over.', 'international'],
    'a court': ['The Supreme Court ruled that the law was void.', 'courts'],
    'a party’s leader': ['Ana Ruiz, the leader of the Labour Party, said the vote was fair.', null],
    'a company’s spokesman': ['A spokesman for Toyota said the plant would close.', null],
    'a movement’s official': ['A Hezbollah official said the talks had failed.', null],
    'a witness': ['A witness said he heard two shots.', null],
    'somebody called Judge': ['Mike Judge said he liked the film.', null],
    'a defence lawyer': ['“He is innocent,” said Ana Ruiz, his defence lawyer.', null],
    'state television': ['State television said the road was open.', null],
    'somebody who was a minister': ['Ana Ruiz, a former minister, said the plan was bad.', null],
  };
  for (const [what, [text, office]] of Object.entries(cases))
    it(`${what}: ${office ?? 'none'}`, () => assert.deepEqual(Object.values(officesIn(text)), [office]));
});
