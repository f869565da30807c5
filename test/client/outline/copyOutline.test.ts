import { strictEqual } from 'node:assert';
import { copyOutline } from '../../../src/client/outline/copyOutline';
import { buildTree } from '../../../src/client/outline/tree';
import { item, outline } from './outlines';

const tree = buildTree(
  outline(1, {
    people: [item('e1', 'Ana *Star*', [0, 20], { detail: 'mayor' })],
    quotations: [item('q1', 'Ana', [30])],
  }),
  { sortBy: 'position', filter: '' },
);
const textOf = () => '“We\n\nwon”';

describe('copy outline', () => {
  it('as text', () => {
    strictEqual(
      copyOutline(tree, 'text', textOf),
      'people (1)\n  Ana *Star* (2) · mayor\n\nquotations (1)\n  Ana\n    “We won”\n',
    );
  });

  it('as Markdown, signs escaped', () => {
    strictEqual(
      copyOutline(tree, 'markdown', textOf),
      '## people (1)\n\n- Ana \\*Star\\* (2) · mayor\n\n## quotations (1)\n\n- Ana\n  - “We won”\n',
    );
  });

  it('one node', () =>
    strictEqual(copyOutline(tree, 'text', textOf, 'people'), 'people (1)\n  Ana *Star* (2) · mayor\n'));
});
