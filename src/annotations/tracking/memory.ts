import { nested, returnOf, type Piece, type Return, type Scar } from './scars';
import type { TextEdit } from './tracker';

/** What was taken out of a text while it was edited, so that labels come back with it. */
export interface Memory {
  /** A new change of the document begins. */
  begin(): void;
  /** What comes back when `inserted` takes the place of `removed` at `at`: the latest thing it could be. */
  find(at: number, removed: string, inserted: string): (Return & { readonly scar: Scar }) | null;
  /** Follows an edit, and remembers what it took away. */
  follow(
    edit: TextEdit,
    removed: string,
    pieces: readonly Piece[],
    back: (Return & { readonly scar: Scar }) | null,
  ): void;
  /** Labels without a place whose text this change has put in somewhere, once: text that was cut, or dragged. */
  elsewhere(isLive: (piece: Piece) => boolean): { readonly pieces: readonly Piece[]; readonly at: number }[];
  /** Labels of which nothing is left, whose text was cut where this edit has put in another: perhaps what became of it. */
  instead(edit: TextEdit, text: string, isGone: (piece: Piece) => boolean): Pick<Scar, 'removed' | 'pieces'>[];
}

/** So many places are remembered, and so many removals at one place. */
const mostScars = 1000;
const mostNested = 300;
/** A shorter text that is put in somewhere else is not taken for the one that was cut. */
const shortestMoved = 24;
/** Unless it was cut just before. */
const shortestAtOnce = 8;
/** So many removals at one place are compared with what is put in there. */
const mostCompared = 8;

export function createMemory(): Memory {
  let scars: Scar[] = []; // the latest last
  let pasted: { at: number; text: string }[] = []; // in the change that goes on

  const find: Memory['find'] = (at, removed, inserted) => {
    for (let i = scars.length - 1; i >= 0; i--) {
      if (scars[i].at !== at) continue;
      for (const scar of nested(scars[i], mostNested)) {
        const back = returnOf(scar, removed, inserted);
        if (back) return { ...back, scar };
      }
    }
    return null;
  };

  /** Scars inside the edit are taken out and returned; those after it move. */
  const shift = ({ start, end, text }: TextEdit): Scar[] => {
    const inside: Scar[] = [];
    const kept: Scar[] = [];
    for (const scar of scars) {
      if (start < end && scar.at >= start && scar.at <= end) {
        inside.push({ ...scar, at: scar.at - start });
        continue;
      }
      if (scar.at > start) scar.at += text.length - (end - start);
      kept.push(scar);
    }
    scars = kept;
    return inside;
  };

  const forget = (scar: Scar): void => {
    scars = scars.map((root) => (root === scar ? null : without(root, scar))).filter((s) => s !== null);
  };

  return {
    begin() {
      pasted = [];
    },
    find,
    follow(edit, removed, pieces, back) {
      const outer = back && removed === '' ? scars.findIndex((root) => opens(root, back.scar)) : -1;
      if (back) forget(back.scar);
      const inner = shift(edit);
      if (outer >= 0) scars[outer].at += edit.text.length;
      if (removed !== '') scars.push(pruned({ at: edit.start, removed, inserted: edit.text, pieces, inner }));
      if (back) scars.push(...back.left.map((s) => ({ ...s, at: s.at + edit.start })));
      if (scars.length > mostScars) scars.splice(0, scars.length - mostScars);
      pasted = pasted.filter((p) => edit.end <= p.at || edit.start >= p.at + p.text.length);
      for (const p of pasted) if (p.at >= edit.end) p.at += edit.text.length - removed.length;
      if (removed.trim() === '' && edit.text.trim().length >= shortestAtOnce)
        pasted.push({ at: edit.start, text: edit.text });
    },
    elsewhere(isLive) {
      if (pasted.length === 0) return [];
      const latest = scars[scars.length - 1];
      const longEnough = ({ removed }: Scar): boolean => removed.trim().length >= shortestMoved;
      const isLatest = (scar: Scar): boolean =>
        scar === latest &&
        scar.removed.length >= shortestAtOnce &&
        pasted.some((p) => p.text.trim() === scar.removed.trim());
      const isGone = (piece: Piece): boolean => !isLive(piece);
      const all = scars.flatMap((root) => nested(root, mostNested));
      const lost = all.filter((s) => s.pieces.some(isGone) && (longEnough(s) || isLatest(s)));
      return pasted.flatMap(({ at, text }) => {
        const matches = lost.flatMap((scar) => {
          const words = scar.removed.trim();
          const first = text.indexOf(words);
          if (first < 0 || text.indexOf(words, first + 1) >= 0) return [];
          return [{ scar, words, at: at + first - scar.removed.indexOf(words), pieces: scar.pieces.filter(isGone) }];
        });
        // the same words of other labels: nobody can tell whose they are now
        const others = (m: (typeof matches)[number]): boolean =>
          matches.some(
            (n) => n.words === m.words && n.pieces.some((p) => !m.pieces.some(({ slot }) => slot === p.slot)),
          );
        return matches.filter((m) => !others(m));
      });
    },
    instead({ start, end, text: inserted }, text, isGone) {
      if (end > start || inserted.trim().length < shortestMoved) return [];
      const isHere = ({ at }: Scar): boolean =>
        at <= start && start - at <= mostCompared && text.slice(at, start).trim() === '';
      const lost = scars
        .filter(isHere)
        .flatMap((root) => nested(root, mostNested))
        .filter((s) => s.inserted === '' && s.pieces.some(isGone));
      return lost.slice(-mostCompared).map(({ removed, pieces }) => ({ removed, pieces: pieces.filter(isGone) }));
    },
  };
}

function without(root: Scar, scar: Scar): Scar {
  if (!root.inner.length) return root;
  return { ...root, inner: root.inner.filter((s) => s !== scar).map((s) => without(s, scar)) };
}

/** Whether what an inner scar took stood at the beginning of what the root took, so that the rest of that belongs after it. */
function opens(root: Scar, scar: Scar): boolean {
  return root.inner.some((s) => s.at === 0 && (s === scar || opens(s, scar)));
}

/** Of too many removals at one place, those that took nothing of a label are forgotten. */
function pruned(scar: Scar): Scar {
  const all = nested(scar, mostNested + 1);
  if (all.length <= mostNested) return scar;
  const telling = all.slice(1).filter((s) => s.pieces.length > 0);
  return { ...scar, inner: telling.slice(0, mostNested / 2).map((s) => ({ ...s, inner: [] })) };
}
