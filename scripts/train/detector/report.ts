import type { Outcome } from '../../../src/detection/detect';
import type { Sample } from './collect';

/** A text and what the two steps say of it. */
export interface Judged extends Sample {
  readonly outcome: Outcome;
  /** The first step left it to the reading. */
  readonly server: boolean;
}

/** Says, by kind and in all, how many texts are taken, offered and read by the server. */
export function report(judged: readonly Judged[], say: (text: string) => void): void {
  const line = (name: string, among: readonly Judged[]): void => {
    const share = (test: (text: Judged) => boolean): string =>
      `${((100 * among.filter(test).length) / Math.max(1, among.length)).toFixed(1)} %`.padStart(9);
    const counts = `${share((text) => text.outcome === 'sure')}${share((text) => text.outcome === 'perhaps')}`;
    say(`${name.padEnd(44)}${String(among.length).padStart(6)}${counts}${share((text) => text.server)}`);
  };
  say(
    `${'texts not learned from'.padEnd(44)}${'texts'.padStart(6)}${'sure'.padStart(9)}${'perhaps'.padStart(9)}   server`,
  );
  for (const news of [true, false]) {
    const some = judged.filter((text) => text.news === news);
    const kinds = [...new Set(some.map(({ kind }) => kind))].sort();
    for (const kind of kinds)
      line(
        `  ${kind}`,
        some.filter((text) => text.kind === kind),
      );
    line(news ? 'news' : 'other', some);
  }
  for (const text of judged.filter(({ news, outcome }) => !news && outcome === 'sure'))
    say(`taken: ${text.kind}, ${text.id}`);
}
