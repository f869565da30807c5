import type { Analysis, Claim, Entity, Quote } from '../../src/core/analysis';
import type { Analyzer } from '../../src/server/articles/openArticle';

/**
 * Reads just enough for tests of the server: a capitalized word is a person, the same word the same person; what stands
 * between “ and ” is a quotation of the word behind it; blocks between blank lines are paragraphs of one sentence.
 */
export function toyAnalyzer(): Analyzer & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    analyze: (text) => {
      read.push(text);
      return analyze(text);
    },
    *inSteps(text) {
      read.push(text);
      yield;
      return analyze(text);
    },
  };
}

function analyze(text: string): Analysis {
  let mentions = 0;
  const people = new Map<string, Entity & { mentions: Entity['mentions'][number][] }>();
  for (const { 0: name, index } of text.matchAll(/[A-Z][a-z]+/g)) {
    const person = people.get(name) ?? {
      id: `e${people.size + 1}`,
      type: 'person',
      named: true,
      anonymous: false,
      name,
      aliases: [],
      roles: [],
      mentions: [],
      ...sure,
    };
    people.set(name, person);
    person.mentions.push({
      id: `m${++mentions}`,
      kind: 'name',
      start: index,
      end: index + name.length,
      text: name,
      ...sure,
    });
  }
  const quotes = [...text.matchAll(/“[^”]*”/g)].map(({ 0: quote, index }, i): Quote => {
    const end = index + quote.length;
    const [, said = '', name = ''] = /^( said )([A-Z][a-z]+)/.exec(text.slice(end, end + 40)) ?? [];
    const start = end + said.length;
    return {
      id: `q${i + 1}`,
      kind: 'direct',
      start: index,
      end,
      text: quote,
      marked: [{ start: index, end }],
      parent: null,
      continues: null,
      cue: null,
      ...sure,
      speaker: name
        ? { kind: 'name', entity: people.get(name)?.id ?? null, start, end: start + name.length, text: name, ...sure }
        : null,
    };
  });
  const sections = [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
    const span = { start: index, end: index + line.length };
    return { kind: 'paragraph' as const, ...span, text: line, sentences: [span] };
  });
  return {
    version: 1,
    id: '',
    language: 'en',
    date: null,
    sections,
    entities: [...people.values()],
    quotes,
    times: [],
    events: [],
  };
}

const sure: Claim = { evidence: [{ source: 'rule', rule: 'toy', score: 1, spans: [] }] };
