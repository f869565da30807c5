import type { Analysis, Mention, Span } from '../../core/analysis';

interface Mentioned {
  readonly mentions: readonly Mention[];
}

/**
 * What the story turns on, of things it mentions: those in its headline, caption or dateline, and those mentioned most (at least
 * half as often as the first, and twice). Where there are none, those of the first paragraph.
 */
export function coreMentions(analysis: Analysis, all: readonly Mentioned[]): (mentions: readonly Mention[]) => boolean {
  const { headline, caption, dateline, sections } = analysis;
  const head = [headline, caption, dateline].filter((part) => part !== undefined);
  const most = all.reduce((count, { mentions }) => Math.max(count, mentions.length), 0);
  const isCore = (mentions: readonly Mention[]): boolean =>
    mentions.length >= Math.max(2, most / 2) || isIn(head, mentions);
  if (all.some(({ mentions }) => isCore(mentions))) return isCore;
  const first = sections.filter(({ kind }) => kind === 'paragraph').slice(0, 1);
  return (mentions) => isIn(first, mentions);
}

const isIn = (spans: readonly Span[], mentions: readonly Mention[]): boolean =>
  mentions.some(({ start }) => spans.some((span) => span.start <= start && start < span.end));
