import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INITIAL } from 'vscode-textmate';
import { hardWrapped, noHeader, seedShaped } from './articles';
import { articleGrammar, stretches, tokenizeArticle } from './tokenize';

const cases: [what: string, article: string, scope: string, expected: string[]][] = [
  ['header date', seedShaped, 'keyword.control.date', ['date']],
  [
    'caption',
    seedShaped,
    'markup.heading.caption',
    [' Rescuers search the rubble of a school in Marlow Vale, on Friday (Globe photo)'],
  ],
  ['credit', seedShaped, 'comment.line.credit', ['(Globe photo)']],
  ['dateline', seedShaped, 'entity.name.tag.dateline', ['PORT ELLEN']],
  ['heading', seedShaped, 'markup.heading.section', ['Questions for the builder']],
  [
    'quotations, over lines and paragraphs',
    seedShaped,
    'string.quoted.double',
    [
      '“We heard a voice, and then another,”',
      '“Nobody sleeps. We dig [with our hands] until 7am (0600 GMT).',
      '“And then we dig again,”',
      '“weak ... and built on',
      'sand”',
      '"Wait for the report."',
      '"It was like a \'drum\' under us,"',
    ],
  ],
  ['single quotations, no apostrophes', seedShaped, 'string.quoted.single', ['‘a rumour’', "'drum'"]],
  ['attribution', seedShaped, 'keyword.other.attribution', ['said', 'added', 'said', 'called', 'told', 'told']],
  ['brackets', seedShaped, 'comment.block.editorial', ['[with our hands]']],
  ['dates', seedShaped, 'constant.numeric.date', ['2019-03-11', 'Sunday']],
  ['times', seedShaped, 'constant.numeric.time', ['7am', '0600 GMT']],
  ['units', seedShaped, 'keyword.other.unit', ['metres', '$', 'billion']],
  ['dateline with date', hardWrapped, 'entity.name.tag.dateline', ['WASHINGTON/LONDON']],
  ['date in dateline', hardWrapped, 'constant.numeric.date', ['Aug 28', '2014']],
  ['agency', hardWrapped, 'entity.other.attribute-name.agency', ['(Reuters)']],
  [
    'hard-wrapped quotation',
    hardWrapped,
    'string.quoted.double',
    ['"a', 'long walk in the fog, without a lamp and with', 'no map"', '"We are not there,"'],
  ],
  ['no heading in wrapped text', hardWrapped, 'markup.heading', []],
  ['numbers', hardWrapped, 'constant.numeric.article', ['24']],
  ['headline', noHeader, 'markup.heading.headline', ['Harbour workers end strike after nine days']],
  ['byline', noHeader, 'comment.line.byline', ['By Ines Okafor']],
  ['place and region', noHeader, 'entity.name.tag.dateline', ['LISBON, Portugal']],
  ['full date', noHeader, 'constant.numeric.date', ['March 3, 2020']],
  ['guillemets and low marks', noHeader, 'string.quoted.double', ['«Nous sommes contents»', '„So ist es“']],
  ['a "Read more" line is no heading', noHeader, 'markup.heading.section', []],
];

describe('grammar', () => {
  for (const [what, article, scope, expected] of cases) {
    it(what, async () => deepStrictEqual(await stretches(article, scope), expected));
  }

  it('an unclosed quotation ends with its paragraph', async () => {
    deepStrictEqual(await stretches('X.\n“One and\n\nTwo three four.\n\nFive.', 'string'), ['“One and']);
    deepStrictEqual(await stretches('X.\nHe said "one and\n\nTwo three.\n', 'string'), ['"one and']);
    deepStrictEqual(await stretches(`X.\n“One and\n${'word '.repeat(60)}.\n`, 'string'), ['“One and']);
  });

  it('inches, feet, apostrophes and elisions are no quotations', async () => {
    for (const text of [
      `He is 6'2" tall.`,
      `rock 'n' roll`,
      `the workers' union and the owners' union`,
      `in the ‘90s`,
      `get ’em, don’t`,
    ]) {
      deepStrictEqual(await stretches(`X.\n${text}`, 'string'), [], text);
    }
  });

  it('a verb of saying without a quotation keeps its colour', async () => {
    deepStrictEqual(await stretches('X.\nHe said he would come. She told them.', 'keyword.other.attribution'), []);
  });

  it('ordinary words are not dates or times', async () => {
    deepStrictEqual(
      await stretches('X.\nThe Sun reported that May may march on 3.5 of 24/7 lines.', 'constant.numeric.date'),
      [],
    );
  });

  it('leaves prose with the root scope only', async () => {
    const tokens = await tokenizeArticle('X.\nThe army advanced along the river and stopped.');
    deepStrictEqual(
      tokens.flatMap((token) => token.scopes),
      [],
    );
  });

  it('finishes every sample and comes out of every quotation', async () => {
    const grammar = await articleGrammar();
    const folder = join(__dirname, '..', '..', 'samples');
    for (const name of readdirSync(folder).filter((n) => n.endsWith('.txt'))) {
      let state = INITIAL;
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n'))
        state = grammar.tokenizeLine(line, state).ruleStack;
      state = grammar.tokenizeLine('', state).ruleStack;
      const last = grammar.tokenizeLine('The end of it all came soon after that.', state);
      ok(
        last.tokens.every((t) => !t.scopes.some((s) => s.startsWith('string'))),
        name,
      );
    }
  });
});
