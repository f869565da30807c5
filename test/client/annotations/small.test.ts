import assert from 'node:assert/strict';
import { marked } from 'marked';
import { commandLink, escapeMarkdown } from '../../../src/client/annotations/escape';
import { freeKey } from '../../../src/client/annotations/labels/keys';
import { labelsFor } from '../../../src/client/annotations/labelsFor';
import { oneLine } from '../../../src/client/shared/oneLine';

describe('the key of a new label', () => {
  const others = (...keys: (string | null)[]) => keys.map((key) => ({ name: 'x', color: null, key, description: '' }));
  it('is the first letter of its name that is free', () => {
    assert.equal(freeKey('Threat', []), 't');
    assert.equal(freeKey('Threat', others('T', null, 'h')), 'r');
    assert.equal(freeKey('Ærø', others()), 'r'); // what F9 can be followed by
    assert.equal(freeKey('—', others('a')), 'b');
  });
  it('is none when all are taken', () =>
    assert.equal(freeKey('a', others(...'abcdefghijklmnopqrstuvwxyz0123456789')), ''));
});

describe('the labels of an article', () => {
  const folder = (uri: string) => ({ folder: uri, labels: [], relations: [] });
  const [outer, inner] = [folder('file:///news'), folder('file:///news/paris/')];
  it('are those of the innermost folder', () => {
    assert.equal(labelsFor('file:///news/paris/a.txt', [outer, inner]), inner);
    assert.equal(labelsFor('file:///news/parish.txt', [outer, inner]), outer);
    assert.equal(labelsFor('file:///newspaper/a.txt', [outer, inner]), undefined);
  });
  it('are those of the only folder for an untitled article', () => {
    assert.equal(labelsFor('untitled:Untitled-1', [outer]), outer);
    assert.equal(labelsFor('untitled:Untitled-1', [outer, inner]), undefined);
  });
});

describe('text in hovers over labels', () => {
  const hostile = [
    '[run](command:x)',
    '<img src=x onerror=y>',
    '**b** `c`',
    '$(trash)',
    'https://evil.example',
    '# head',
    'a\n\n<b>',
    '\u202eabc',
  ];
  it('is shown as text', () => {
    for (const text of hostile) {
      const html = marked.parse(`x${escapeMarkdown(text)}`, { async: false });
      assert.match(html, /^<p>[^<]*<\/p>\n$/, html);
    }
  });
  it('cannot break out of a link', () => {
    for (const text of hostile) {
      const html = marked.parse(commandLink(escapeMarkdown(text), 'dateline.reveal', { uri: `file:///a(b)'${text}` }), {
        async: false,
      });
      assert.deepEqual(
        [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag),
        ['p', 'a'],
        html,
      );
      const [, query] = /href="command:dateline\.reveal\?([^"]*)"/.exec(html) ?? [];
      assert.deepEqual(JSON.parse(decodeURIComponent(query)), [{ uri: `file:///a(b)'${text}` }]);
    }
  });
  it('is cut to one line', () => {
    assert.equal(oneLine(' a\n b '), 'a b');
    assert.equal(oneLine('abcdef', 4), 'abc…');
    assert.equal(oneLine('ab😀def', 4), 'ab…');
    assert.equal(oneLine(`${'a'.repeat(99)}\nb`, Infinity), `${'a'.repeat(99)} b`);
  });
});
