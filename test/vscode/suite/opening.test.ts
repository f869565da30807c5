import * as vscode from 'vscode';
import { equal } from './check';
import { article, extension, scenario, show, until } from './support';

describe('Opening an article', () => {
  it('a sample is an article, by its name', async () => {
    const { document } = await show('001_harbour_strike.txt');
    equal(
      await until(
        'the language',
        () => document.languageId,
        (language) => language === 'article',
      ),
      'article',
    );
  });

  it('an article activates the extension', async () => {
    await show('001_harbour_strike.txt');
    await until('activation', () => extension().isActive);
  });

  it('the window is the one this scenario is about', async () => {
    equal(vscode.workspace.isTrusted, scenario !== 'restricted');
    equal(article('x').scheme === 'datelinemem', scenario === 'virtual');
    equal(typeof process === 'undefined', scenario === 'web');
  });
});
