import type { EntityType } from '../analysis';
import type { Article } from '../article';
import type { Gazetteer } from '../names/gazetteer';
import type { NameSpan } from '../names/names';
import { offsetsOf, rangeText } from '../names/spans';
import { linkNames } from './linkNames';

/**
 * The names whose type a person changed take along those that the machine reads as the same ("Ibrahim" follows "Abbas Ibrahim"),
 * unless they are settled themselves, or two of one chain were settled differently. Same names, same order.
 */
export function namesFollowing(article: Article, gazetteer: Gazetteer | null): readonly NameSpan[] {
  const { names, tokens, inputs } = article;
  if (!inputs.constraints?.some((c) => c.kind === 'mention')) return names;
  const read = names.map((name, i) => ({ name, i, was: name.was ?? name.type })).filter(({ was }) => was !== 'event');
  const mentions = read.map(({ name, was }) => ({ text: rangeText(tokens, name), type: was as EntityType, sex: null, abbreviates: -1 }));
  const links = linkNames(mentions, gazetteer);
  const bySettled = (name: NameSpan): boolean => name.evidence[0]?.source === 'person';
  const leaders = new Map<number, NameSpan | null>();
  read.forEach(({ name }, k) => {
    if (!bySettled(name)) return;
    const known = leaders.get(links[k].chain);
    leaders.set(links[k].chain, known === undefined || known?.type === name.type ? name : null);
  });
  const result = [...names];
  read.forEach(({ name, i }, k) => {
    const leader = leaders.get(links[k].chain);
    if (!leader || bySettled(name) || leader.type === name.type) return;
    const spans = [offsetsOf(tokens, leader), offsetsOf(tokens, name)];
    result[i] = {
      ...name, type: leader.type, was: name.type, score: leader.score,
      evidence: [{ source: 'person', rule: 'same-entity-settled', score: 0.97, spans }],
      overruled: name.evidence.slice(0, 1).map((e) => ({ ...e, reading: name.type })),
    };
  });
  return result;
}
