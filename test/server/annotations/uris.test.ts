import assert from 'node:assert/strict';
import { fileName } from '../../../src/service/wording/fileName';
import { folderOf, sameUri, settingsUri, sidecarUri } from '../../../src/server/annotations/uris';

describe('the URIs of an article', () => {
  it('lead to the sidecar beside it, written as VS Code writes URIs', () => {
    assert.equal(sidecarUri('file:///a/b.txt'), 'file:///a/b.txt.anno.json');
    assert.equal(sidecarUri('file:///c%3A/a%20b/%C3%A9t%C3%A9.txt'), 'file:///c%3A/a%20b/%C3%A9t%C3%A9.txt.anno.json');
    assert.equal(sidecarUri('file:///C:/a (b).txt'), 'file:///c%3A/a%20%28b%29.txt.anno.json');
    assert.equal(sidecarUri('vscode-vfs://github/o/r/a.txt?ref#1'), 'vscode-vfs://github/o/r/a.txt.anno.json?ref#1');
    assert.equal(sidecarUri('file:///a/100%25.txt'), 'file:///a/100%25.txt.anno.json');
  });

  it('lead to no sidecar where there is no file', () => {
    for (const uri of ['untitled:Untitled-1', 'git:/a.txt?x', 'output:x', 'vscode-local-output:x', 'http:////a'])
      assert.equal(sidecarUri(uri), null, uri);
  });

  it('have its name', () => {
    assert.equal(fileName('file:///a/%C3%A9t%C3%A9%20b.txt?x#y'), 'été b.txt');
    assert.equal(fileName('file:///a/100%.txt'), '100%.txt');
    assert.equal(fileName('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(fileName('http:////a'), 'a');
  });

  it('lead to the innermost workspace folder, as the client names it', () => {
    const folders = ['file:///w', 'file:///w/in/', 'vscode-vfs://github/o/r'];
    assert.equal(folderOf('file:///w/in/a.txt', folders), 'file:///w/in');
    assert.equal(folderOf('file:///w/inside/a.txt', folders), 'file:///w');
    assert.equal(folderOf('vscode-vfs://github/o/r/a.txt', folders), 'vscode-vfs://github/o/r');
    assert.equal(folderOf('file:///c%3A/w/a.txt', ['file:///c:/w']), 'file:///c:/w');
  });

  it('lead to the folder it is in, or without a place to the first of the workspace', () => {
    assert.equal(folderOf('file:///x/y/a.txt', ['file:///w/']), 'file:///x/y');
    assert.equal(folderOf('untitled:Untitled-1', ['file:///w/', 'file:///v']), 'file:///w');
    assert.equal(folderOf('untitled:Untitled-1', []), null);
  });

  it('lead to the files of its folder', () => {
    assert.equal(settingsUri('file:///w', 'labels'), 'file:///w/.dateline/labels.json');
    assert.equal(settingsUri('file:///c%3A/', 'lexicon'), 'file:///c%3A/.dateline/lexicon.json');
  });

  it('are the same however they are written', () => {
    assert.ok(sameUri('file:///c:/a%2Db', 'file:///c%3A/a-b'));
    assert.ok(!sameUri('file:///a', 'file:///A'));
    assert.ok(sameUri('http:////a', 'http:////a'));
  });
});
