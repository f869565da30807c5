import type { EntityType } from '../../analysis';
import type { Article } from '../../article';
import type { Gazetteer } from '../../names/gazetteer/gazetteer';
import type { NameSpan } from '../../names/names';
import { asReading } from '../../names/corrections/overruled';
import { offsetsOf, rangeText } from '../../names/spans';
import { linkNames } from '../names/linkNames';

/**
 * The names whose type a person changed take along those that the machine reads as the same ("Ibrahim" follows "Abbas Ibrahim"),
 * unless they are settled themselves, or two of one chain were settled differently. Same names, same order.
 */
export function namesFollowing(article: Article, gazetteer: Gazetteer | null): readonly NameSpan[] {
  const { names, tokens, inputs } = article;
  if (!inputs.constraints?.some((c) => c.kind === 'mention')) return names;
  const read = names.map((name, i) => ({ name, i, was: name.was ?? name.type })).filter(({ was }) => was !== 'event');
  const mentions = read.map(({ name, was }) => ({
    text: rangeText(tokens, name),
    type: was as EntityType,
    sex: null,
    abbreviates: -1,
  }));
  const links = linkNames(mentions, gazetteer);
  const bySettled = (name: NameSpan): boolean => name.evidence[0]?.source === 'person';
  const leaders = new Map<number, { readonly name: NameSpan; readonly i: number } | null>();
  read.forEach(({ name, i }, k) => {
    if (!bySettled(name)) return;
    const known = leaders.get(links[k].chain);
    if (known === undefined) leaders.set(links[k].chain, { name, i });
    else if (known?.name.type !== name.type) leaders.set(links[k].chain, null);
  });
  const result = [...names];
  read.forEach(({ name, i, was }, k) => {
    const leader = leaders.get(links[k].chain);
    if (!leader || leader.i === i || was === leader.name.type) return;
    if (bySettled(name)) {
      result[i] = { ...name, follows: leader.i };
      return;
    }
    const spans = [offsetsOf(tokens, leader.name), offsetsOf(tokens, name)];
    result[i] = {
      ...name,
      type: leader.name.type,
      was: name.type,
      follows: leader.i,
      score: leader.name.score,
      evidence: [{ source: 'person', rule: 'same-entity-settled', score: 0.97, spans }],
      overruled: asReading(name, name.type),
    };
  });
  return result;
}
