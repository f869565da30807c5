import type { Evidence } from '../analysis';
import { eventHeads, eventNames, eventOpeners } from './lexicon.data';
import type { NameSpan } from '../names/names';
import { addTo } from '../text/groups';
import type { Scene } from './scene';
import type { Trigger } from './triggers';

const heads = new Set(eventHeads.split(' '));
const names = eventNames.split(' ').map((name) => name.split('-'));
const byFirst = new Map<string, (readonly string[])[]>();
for (const name of names) addTo(byFirst, name[0], name);
const openers = new Set(eventOpeners.split(' '));

const types: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:wars?|battle|intifada|massacre|holocaust|operation|siege|d-day|uprising|revolution|rebellion|spring|conflict)\b/,
    'conflict',
  ],
  [/\b(?:hurricane|typhoon|cyclone|storm|earthquake|tsunami)\b/, 'disaster'],
  [/\b(?:summit|conference)\b/, 'diplomacy'],
  [/\b(?:brexit|referendum|primary|caucus|watergate|crisis)\b/, 'politics'],
  [/\b(?:festival|awards|oscars?|grammys|eurovision|oktoberfest|prize|ramadan)\b/, 'culture'],
  [/\bdepression\b/, 'business'],
];

/**
 * Events with a name: those the recognizer saw, those on the list, and capitalized phrases that end or begin as such names
 * do.
 */
export function findNamedEvents(scene: Scene): Trigger[] {
  const { names: spans, tokens } = scene.article;
  const found: Trigger[] = spans
    .filter((name) => name.type === 'event' && tellsEvent(scene, name))
    .map((name) => named(scene, name.first, name.last, name.evidence[0]));
  const taken = new Uint8Array(tokens.count);
  for (const name of spans)
    taken.fill(name.type === 'misc' || name.type === 'organization' ? 2 : 1, name.first, name.last);
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] === 1) continue;
    const last = listed(scene, i) || phrased(scene, i);
    if (!last || [...Array(last - i).keys()].some((n) => taken[i + n] === 1)) continue;
    found.push(
      named(scene, i, last, { source: 'lexicon', rule: 'event-name', score: 0.8, spans: [scene.spanOf(i, last)] }),
    );
    i = last - 1;
  }
  return found.sort((a, b) => a.first - b.first);
}

/** The recognizer's word alone is not enough: the name must say what it is, or be long and sure. */
function tellsEvent(scene: Scene, { first, last, score }: NameSpan): boolean {
  for (let i = first; i < last; i++)
    if (heads.has(scene.word(i)) || openers.has(scene.word(i)) || byFirst.has(scene.word(i))) return true;
  for (let i = first; i < last; i++) if (scene.word(i) === '-') return false;
  return last - first > 1 && score >= 0.8;
}

const isCapital = (scene: Scene, i: number): boolean =>
  i >= 0 && i < scene.article.tokens.count && /^\p{Lu}/u.test(scene.article.text[scene.article.tokens.starts[i]]);

function listed(scene: Scene, i: number): number {
  if (!isCapital(scene, i)) return 0;
  for (const name of byFirst.get(scene.word(i)) ?? []) {
    let at = i + 1;
    const fits = name.slice(1).every((word) => {
      if (scene.word(at) === '-') at++;
      return scene.word(at++) === word;
    });
    if (fits) return at;
  }
  return 0;
}

/** "Asian Games", "World War II", "Battle of Stalingrad", "Hurricane Katrina": at most six tokens. */
function phrased(scene: Scene, i: number): number {
  if (!isCapital(scene, i) || isCapital(scene, i - 1)) return 0;
  if (openers.has(scene.word(i))) {
    const at = scene.word(i + 1) === 'of' ? i + 2 : i + 1;
    return isCapital(scene, at) && /^NNP/.test(scene.tag(at) ?? '') ? at + 1 : 0;
  }
  let last = i + 1;
  while (last < i + 6 && (isCapital(scene, last) || scene.word(last) === '-' || scene.word(last) === "'s")) last++;
  while (last > i + 1 && !heads.has(scene.word(last - 1))) last--;
  if (last <= i + 1 || !isCapital(scene, last - 1)) return 0;
  return /^(?:i{1,3}|iv|2|one|two)$/.test(scene.word(last)) ? last + 1 : last;
}

function named(scene: Scene, first: number, last: number, evidence: Evidence): Trigger {
  const { start, end } = scene.spanOf(first, last);
  const name = scene.article.text.slice(start, end).replace(/\s+/g, ' ');
  const type = types.find(([words]) => words.test(name.toLowerCase()))?.[1] ?? 'sport';
  return { first, last, head: last - 1, kind: { type, name }, form: 'name', evidence };
}
