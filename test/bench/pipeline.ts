/* Prints what the pipeline does in one thread; fails on what grew faster than the text, never on a speed. Arguments choose sections. */
import type { Resources } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { createAnalyzer } from '../../src/core/analyze';
import { loadResources } from '../../scripts/reading/resources';
import { seconds, slope } from './growth';
import { bytesInUse } from './heap';
import { peers } from './peers';
import { stagesOf } from './stages';
import { monotonous, proseOf } from './texts';

const resources = loadResources() as Required<Resources>;
const analyzer = createAnalyzer(resources, languages);
const steepest = 1.25;
const steepestOfOneThing = 1.4;
const failures: string[] = [];
/** Makes a text pass for English, so that every stage reads it. */
const english = 'The men said that they would not go there with the army. '.repeat(40);

const million = (n: number): string => (n / 1e6).toFixed(2).padStart(7);
const say = (line: string): void => console.log(line);

function gate(what: string, grows: number, limit: number): string {
  if (grows > limit) failures.push(`${what}: time grows with size^${grows.toFixed(2)}`);
  return `size^${grows.toFixed(2)}${grows > limit ? '  TOO STEEP' : ''}`;
}

function pipeline(): void {
  const text = proseOf(200_000);
  say(`\nPipeline, one thread, ${text.length} characters of news\n  stage                 M chars/s   share`);
  const times = stagesOf(text, resources).map(([name, work]) => [name, seconds(work)] as const);
  const sum = times.reduce((total, [, time]) => total + time, 0);
  for (const [name, time] of times)
    say(`  ${name.padEnd(20)} ${million(text.length / time)}   ${((time / sum) * 100).toFixed(0).padStart(3)} %`);
  say(`  ${'analyze, all of it'.padEnd(20)} ${million(text.length / seconds(() => analyzer.analyze(text)))}`);
  for (const peer of peers) {
    const found = Object.entries(peer.read(text))
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ');
    say(`  ${peer.name.padEnd(38)} ${million(text.length / seconds(() => peer.read(text)))} M chars/s   ${found}`);
  }
  const { entities, quotes, times: dates, events } = analyzer.analyze(text);
  say(
    `  Dateline on the same text: ${entities.length} entities, ${quotes.length} quotations, ${dates.length} times, ${events.length} events`,
  );
}

function growth(): void {
  say('\nGrowth of time with size, news');
  const points = [1_000, 10_000, 100_000, 1_000_000, 5_000_000].map((size) => {
    const text = proseOf(size);
    const time = seconds(() => analyzer.analyze(text));
    say(`  ${String(text.length).padStart(9)} characters ${(time * 1000).toFixed(1).padStart(9)} ms`);
    return [text.length, time] as const;
  });
  say(
    `  ${gate('news', slope(points), steepest)} over all sizes, ${gate('news from 100 KB', slope(points.slice(2)), steepest)} from 100 KB on`,
  );
}

function oneThingOnly(): void {
  say('\nGrowth of time with size, one thing over and over (32 to 512 KB; quotation marks to 10 MB)');
  for (const [what, unit] of Object.entries(monotonous)) {
    const sizes = what === 'quotation marks' ? [32_000, 512_000, 10_000_000] : [32_000, 128_000, 512_000];
    const points = sizes.map((size) => {
      const text = english + unit.repeat(size / unit.length);
      return [text.length, seconds(() => analyzer.analyze(text))] as const;
    });
    const last = points[points.length - 1];
    say(
      `  ${what.padEnd(16)} ${gate(what, slope(points), steepestOfOneThing)}   ${million(last[0] / last[1])} M chars/s`,
    );
  }
}

function memory(): void {
  const text = proseOf(1_000_000);
  analyzer.analyze(text);
  const before = bytesInUse();
  const analysis = analyzer.analyze(text);
  const held = bytesInUse() - before;
  say(
    `\nHeap\n  ${(held / text.length).toFixed(1)} bytes a character for an Analysis (${analysis.entities.length} entities)`,
  );

  let article = proseOf(20_000);
  const session = analyzer.open();
  session.analyze(article);
  const start = bytesInUse();
  let spent = 0;
  for (let edit = 0; edit < 1000; edit++) {
    const at = Math.floor((edit * 7919) % article.length);
    article = article.slice(0, at) + (edit % 3 ? 'x' : ' Ann ') + article.slice(at + 3);
    const began = performance.now();
    session.analyze(article);
    spent += performance.now() - began;
  }
  const grown = bytesInUse() - start;
  say(
    `  ${(grown / 1024).toFixed(0)} KiB more after 1,000 edits of 20,000 characters (${(spent / 1000).toFixed(2)} ms an edit)`,
  );

  const empty = bytesInUse();
  for (let i = 0; i < 200; i++) analyzer.open().analyze(`${i}\n\n${proseOf(20_000).slice(i * 13)}`);
  say(
    `  ${((bytesInUse() - empty) / 1024).toFixed(0)} KiB more after opening and closing 200 articles of 20,000 characters`,
  );
}

const sections: Readonly<Record<string, () => void>> = { pipeline, growth, oneThingOnly, memory };
const chosen = process.argv.slice(2);
for (const [name, measure] of Object.entries(sections)) if (chosen.length === 0 || chosen.includes(name)) measure();
for (const failure of failures) say(`\nFAILED  ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
