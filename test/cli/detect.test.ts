import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleFolder } from '../../scripts/reading/gold';
import { newsTexts, others } from '../detection/documents';
import { buildCli, run } from './build';

describe('dateline detect', () => {
  before(buildCli);

  it('says of each file whether it is an article, in the order given', () => {
    const letter = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'letter.txt');
    writeFileSync(letter, others.letter);
    const article = join(sampleFolder, '001_harbour_strike.txt');
    const { status, lines, stderr } = run(['detect', letter, article]);
    equal(status, 0);
    equal(stderr, '');
    deepEqual(
      lines.map((line) => [line.id, line.article, Object.keys(line)]),
      [
        [letter, 'no', ['id', 'article', 'score']],
        [article, 'sure', ['id', 'article', 'score']],
      ],
    );
    for (const { score } of lines) ok(Number(score) >= 0 && Number(score) <= 1);
  });

  it('takes JSON Lines as annotate does, and goes on after bad ones', () => {
    const documents = [
      { id: 'n', text: newsTexts.dash },
      { id: '7', text: others.javascript },
      { id: 'e', text: '' },
      { id: 'x' },
    ];
    const input = `${documents.map((document) => JSON.stringify(document)).join('\n')}\n{oops\n`;
    const { status, lines } = run(['detect', '-'], input);
    equal(status, 1);
    deepEqual(
      lines.map(({ id, article, error }) => [id, article ?? error]),
      [
        ['n', 'sure'],
        ['7', 'no'],
        ['e', 'no'],
        ['x', 'line 4: "text" is missing or no string'],
        [null, 'line 5: no JSON'],
      ],
    );
  });

  it('says which file it cannot read', () => {
    const { status, lines } = run(['detect', '/nowhere/none.txt']);
    equal(status, 1);
    equal(lines[0].error, 'there is no such file');
  });

  it('has help, and no options that are not its own', () => {
    match(run(['--help']).stdout, /dateline detect FILE… \| -/);
    for (const args of [
      ['detect'],
      ['detect', '-', 'a.txt'],
      ['detect', '--format', 'csv', 'a.txt'],
      ['detect', '-o', 'x', 'a.txt'],
    ])
      equal(run(args).status, 2, args.join(' '));
  });
});
