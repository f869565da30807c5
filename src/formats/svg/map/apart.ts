/** A dot where its place is. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What is drawn: one dot, moved off its place where it would lie over another, or a group of them. */
export interface Drawn extends Disc {
  /** The discs' numbers, one of them for a dot. */
  readonly members: readonly number[];
  /** Where it belongs. */
  readonly at: { readonly x: number; readonly y: number };
}

/** More than so many that overlap are a group, if coming closer would open it. */
const mostMoved = 4;

/** Over so many dots nothing is moved: what overlaps is a group. */
const mostToMove = 150;

/** Pixels between dots. */
const gap = 1.5;

/**
 * Dots none of which lies over another: a few that overlap are moved apart, many become a group. The same discs always give the
 * same picture. `opens` tells whether coming closer takes discs apart.
 */
export function apart(discs: readonly Disc[], opens: (members: readonly number[]) => boolean): Drawn[] {
  const moving = discs.length <= mostToMove;
  const isGroup = (members: readonly number[]): boolean =>
    members.length > 1 && (!moving || (members.length > mostMoved && opens(members)));
  let clusters = connected(discs).flatMap((members) => (isGroup(members) ? [members] : members.map((i) => [i])));
  for (;;) {
    const start = clusters.map((members) => drawn(discs, members));
    const items = moving ? spread(start) : start;
    const joined = connected(items).map((numbers) => numbers.flatMap((i) => items[i].members));
    if (joined.length === items.length) return items;
    clusters = joined;
  }
}

function drawn(discs: readonly Disc[], members: readonly number[]): Drawn {
  const own = members.map((i) => discs[i]);
  const x = own.reduce((sum, disc) => sum + disc.x, 0) / own.length;
  const y = own.reduce((sum, disc) => sum + disc.y, 0) / own.length;
  const r = own.length === 1 ? own[0].r : 9 + Math.min(9, Math.sqrt(own.length));
  return { members, at: { x, y }, x, y, r };
}

/** Pushes overlapping ones off each other, along the line between them; those on one spot in a fan. */
function spread(items: readonly Drawn[]): Drawn[] {
  const at = items.map(({ x, y }, i) => {
    const angle = i * 2.4;
    return { x: x + 0.01 * Math.cos(angle), y: y + 0.01 * Math.sin(angle) };
  });
  for (let round = 0; round < 120; round++) {
    let calm = true;
    overlapping(
      items.map(({ r }, i) => ({ ...at[i], r })),
      (i, j) => {
        const [dx, dy] = [at[j].x - at[i].x, at[j].y - at[i].y];
        const distance = Math.hypot(dx, dy) || 0.01;
        const push = (items[i].r + items[j].r + gap + 0.1 - distance) / 2 / distance;
        if (push <= 0) return;
        calm = false;
        at[i].x -= dx * push;
        at[i].y -= dy * push;
        at[j].x += dx * push;
        at[j].y += dy * push;
      },
    );
    if (calm) break;
  }
  return items.map((item, i) => ({ ...item, ...at[i] }));
}

/** The numbers of discs that overlap, directly or through others; in the discs' order. */
function connected(discs: readonly Disc[]): number[][] {
  const root = discs.map((_, i) => i);
  const find = (i: number): number => {
    while (root[i] !== i) i = root[i] = root[root[i]];
    return i;
  };
  overlapping(discs, (i, j) => {
    const [a, b] = [find(i), find(j)];
    root[Math.max(a, b)] = Math.min(a, b);
  });
  const found = new Map<number, number[]>();
  discs.forEach((_, i) => {
    const first = find(i);
    const members = found.get(first);
    if (members) members.push(i);
    else found.set(first, [i]);
  });
  return [...found.values()];
}

/** Every pair of discs nearer than the gap; from left to right, so that only neighbours are compared. */
function overlapping(discs: readonly Disc[], found: (i: number, j: number) => void): void {
  const order = discs.map((_, i) => i).sort((a, b) => discs[a].x - discs[b].x || a - b);
  const widest = discs.reduce((most, { r }) => Math.max(most, r), 0);
  for (let a = 0; a < order.length; a++) {
    const one = discs[order[a]];
    for (let b = a + 1; b < order.length; b++) {
      const other = discs[order[b]];
      if (other.x - one.x > one.r + widest + gap) break;
      const apart = Math.hypot(other.x - one.x, other.y - one.y);
      if (apart < one.r + other.r + gap) found(Math.min(order[a], order[b]), Math.max(order[a], order[b]));
    }
  }
}
