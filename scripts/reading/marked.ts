/** A marked stretch: offsets are UTF-16 code units into the text without marks. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Reads marked-up text: `⟦Ana⟧` marks "Ana" with the empty id, `⟦p1|Ana⟧` with id "p1". Marks nest.
 * Throws when a mark is not closed. Marks come out in order of start, the outer one first.
 */
export function readMarked(markedText: string): { text: string; marks: Mark[] } {
  let text = '';
  const open: { id: string; start: number; order: number }[] = [];
  const marks: (Mark & { order: number })[] = [];
  let order = 0;
  for (let i = 0; i < markedText.length; i++) {
    const c = markedText[i];
    if (c === '⟦') {
      const id = /^([\w.+-]*)\|/.exec(markedText.slice(i + 1, i + 60));
      open.push({ id: id ? id[1] : '', start: text.length, order: order++ });
      if (id) i += id[0].length;
    } else if (c === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error(`⟧ without ⟦ at ${i} of: ${markedText.slice(0, 80)}`);
      marks.push({ id: mark.id, start: mark.start, end: text.length, text: text.slice(mark.start), order: mark.order });
    } else text += c;
  }
  if (open.length > 0) throw new Error(`⟦ not closed in: ${markedText.slice(0, 80)}`);
  marks.sort((a, b) => a.order - b.order);
  return { text, marks: marks.map(({ id, start, end, text: t }) => ({ id, start, end, text: t })) };
}
