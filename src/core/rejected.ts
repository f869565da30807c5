import type { Analysis, Claim, Evidence, Part } from './analysis';
import type { Article } from './article';
import type { NameSpan } from './names/names';
import { isFormIn } from './names/corrections/forms';
import { asReading } from './names/corrections/overruled';
import { offsetsOf, rangeText } from './names/spans';
import type { TokenRange } from './syntax/syntax';
import { rangeKey } from './text/spans';
import { tokensIn } from './text/tokens';

/**
 * What people, or the project's lexicon, said names nothing, and what the machine had read there: `read` are its names. Where one
 * of them is a name again by a person's word it is not rejected. Linear.
 */
export function findRejected(article: Article, read: readonly NameSpan[]): Pick<Analysis, 'rejected'> {
  const { tokens, inputs, names, timeExpressions } = article;
  const { constraints = [], lexicon } = inputs;
  const rejected = new Map<string, TokenRange>();
  /** What is no quotation, or no event. */
  const others = new Map<string, TokenRange & { readonly rule: string }>();
  for (const c of constraints) {
    const range = c.kind === 'notMention' ? tokensIn(tokens, c.span) : null;
    if (range) rejected.set(rangeKey(range), range);
    const quotation = c.kind === 'quotation' && c.quote === null ? tokensIn(tokens, c.span) : null;
    const event = c.kind === 'event' && c.type === null ? tokensIn(tokens, c.span) : null;
    if (event) others.set(rangeKey(event), { ...event, rule: 'event-rejected' });
    if (quotation) others.set(rangeKey(quotation), { ...quotation, rule: 'quotation-rejected' });
  }
  const isNot = isFormIn(constraints.flatMap((c) => (c.kind === 'notName' ? [c.name] : [])));
  const isTaughtNot = isFormIn(lexicon?.notNames ?? []);
  const stays = new Set(names.map(rangeKey));
  const found: (TokenRange & Part & Claim)[] = [];
  const add = (
    range: TokenRange,
    source: 'person' | 'lexicon',
    overruled: readonly Evidence[],
    rule = source === 'person' ? 'rejected' : 'project-lexicon',
  ): void => {
    const span = offsetsOf(tokens, range);
    const evidence: Evidence = { source, rule, score: 1, spans: [span] };
    const claim = { evidence: [evidence], ...(overruled.length > 0 ? { overruled } : {}) };
    found.push({ first: range.first, last: range.last, ...span, text: rangeText(tokens, range), ...claim });
  };
  for (const name of read) {
    if (stays.has(rangeKey(name))) rejected.delete(rangeKey(name));
    else if (rejected.delete(rangeKey(name)) || isNot(rangeText(tokens, name)))
      add(name, 'person', asReading(name, name.type));
    else if (isTaughtNot(rangeText(tokens, name))) add(name, 'lexicon', asReading(name, name.type));
  }
  for (const time of timeExpressions) {
    if (!rejected.delete(rangeKey(time))) continue;
    add(time, 'person', [
      { source: 'rule', rule: time.rule, score: 0.9, spans: [offsetsOf(tokens, time)], reading: 'time' },
    ]);
  }
  for (const range of rejected.values()) if (!stays.has(rangeKey(range))) add(range, 'person', []);
  for (const { rule, ...range } of others.values()) add(range, 'person', [], rule);
  if (found.length === 0) return {};
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  return { rejected: found.map(({ first: _, last: _last, ...part }) => part) };
}
