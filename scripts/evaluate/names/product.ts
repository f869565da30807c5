import type { Analyzer } from '../../../src/core/analyze';
import type { Named } from './score';

/** Names as the finished product tells them: name mentions of entities, and named events, after every stage. */
export function readProduct(text: string, analyzer: Pick<Analyzer, 'analyze'>): Named[] {
  const { entities } = analyzer.analyze(text);
  return entities.flatMap(({ type, mentions }) =>
    mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ start, end, type })),
  );
}
