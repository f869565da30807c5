import type { Context } from '../../protocol';

type Label = Pick<Context, 'label' | 'highlight'>;

const before = 24;

/** Cuts what stands before a mention to a few words, so that the mention is in sight in a narrow tree. */
export function nearMention({ label, highlight: [start, end] }: Label): Label {
  if (start <= before) return { label, highlight: [start, end] };
  const space = label.indexOf(' ', start - before);
  const cut = space >= 0 && space < start ? space + 1 : start;
  const shift = cut - 1; // one character, the ellipsis, takes the place of what is cut
  return { label: `…${label.slice(cut)}`, highlight: [start - shift, end - shift] };
}
