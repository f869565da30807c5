import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { splitSentences, tokenize } from '../../../../support/text';
import type { Article } from '../../../../../src/core/article';
import type { DocumentContext } from '../../../../../src/core/names/document/context';
import { createGazetteer, readGazetteer } from '../../../../../src/core/names/gazetteer/gazetteer';
import { findMissedGroups } from '../../../../../src/core/names/document/missed/missedGroups';
import { english } from '../../../../../src/languages/en';

const gazetteer = createGazetteer(readGazetteer(readFileSync('models/gazetteer.bin')), english.names.gazetteer);

function groupsOf(text: string): string[] {
  const tokens = tokenize(text);
  const article = { tokens, sentences: splitSentences(tokens) } as Article;
  const context = { article, gazetteer, words: english.names.document! } as DocumentContext;
  return findMissedGroups(context, []).map(({ first }) => text.slice(tokens.starts[first], tokens.ends[first]));
}

describe('groups the recognizer missed', () => {
  it('are found before a common noun', () =>
    assert.deepEqual(groupsOf('The Shiite militia met a Lebanese minister.'), ['Shiite', 'Lebanese']));
  it('are not sought at the beginning of a sentence', () => assert.deepEqual(groupsOf('Orthodox priests prayed.'), []));
  it('are not sought inside other names', () => assert.deepEqual(groupsOf('He joined the New Democratic party.'), []));
  it('are not places', () => assert.deepEqual(groupsOf('The ship left Djibouti in March.'), []));
});
