/** Seconds that `work` takes, the best of a few runs; more of them where they are short. */
export function seconds(work: () => void): number {
  let best = Infinity;
  let spent = 0;
  for (let run = 0; run < 15 && (run < 2 || spent < 1); run++) {
    const start = performance.now();
    best = Math.min(best, secondsOnce(work));
    const took = (performance.now() - start) / 1000;
    spent += took;
    if (took > 5) break;
  }
  return best;
}

/**
 * Seconds that `work` takes this once. Time of the clock or of the processor, whichever is less: what other programs do meanwhile
 * counts in the one, the collector's own threads in the other.
 */
export function secondsOnce(work: () => void): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min((performance.now() - start) / 1000, Math.max((user + system) / 1e6, 1e-6));
}

/** Slope of the least-squares line through (log size, log time): 1 is linear, 2 quadratic. */
export function slope(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(Math.max(time, 1e-6))] as const);
  const mean = (k: 0 | 1): number => logs.reduce((sum, p) => sum + p[k], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
