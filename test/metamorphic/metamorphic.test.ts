import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/core/analyze';
import { createGazetteer } from '../../src/core/names/gazetteer';
import { loadGold, type GoldArticle } from '../support/gold';
import { loadResources } from '../support/resources';
import { laterByCycle, laterByWeeks, shiftByCycle, shiftByWeeks } from './dates';
import { swapMarks } from './marks';
import { cultures } from './names.data';
import { renamePeople } from './renaming';
import { rewrite, type Rewriting } from './rewriting';
import { compare, structureOf } from './structure';

/** Shares of mentions with their chains, quotations with their speakers, times and events that must survive over all samples. */
const kept = { names: 0.95, dates: 0.99, marks: 0.99 };

describe('metamorphic: what an article says stays when', () => {
  const resources = loadResources();
  const analyzer = createAnalyzer(resources);
  const articles = loadGold();
  const gazetteer = createGazetteer(resources.gazetteer!);

  const same = (value: string): string => value;

  function check(share: number, change: (gold: GoldArticle) => Rewriting | null, value = same, valueAfter = same): void {
    let stays = 0;
    let all = 0;
    const report: string[] = [];
    for (const gold of articles) {
      const rewriting = change(gold);
      if (!rewriting) continue;
      const before = structureOf(analyzer.analyze(gold.text), rewriting.to, value);
      const result = compare(before, structureOf(analyzer.analyze(rewriting.text), (o) => o, valueAfter));
      stays += result.same;
      all += result.all;
      const line = (sign: string) => (l: string): string => {
        const [start, end] = l.split(' ')[0].split('–').map(Number);
        return `  ${sign} ${l}  |${rewriting.text.slice(start, end).slice(0, 60)}|`;
      };
      if (result.lost.length + result.gained.length > 0) report.push(gold.name, ...result.lost.map(line('-')), ...result.gained.map(line('+')));
    }
    assert.ok(all > 0);
    if (process.env.SHOW) console.log(report.join('\n'), `\n${stays} of ${all}, ${((stays / all) * 100).toFixed(1)} %`);
    assert.ok(stays >= all * share, `${stays} of ${all} stay, ${((stays / all) * 100).toFixed(1)} %\n${report.slice(0, 60).join('\n')}`);
  }

  for (const culture of cultures) {
    it(`people get ${culture.name} names`, () => check(kept.names, (gold) => renamePeople(gold, culture, (given) => gazetteer.sex(given))));
  }

  it('it all happened 28 years later', () => check(kept.dates, shiftByCycle, laterByCycle));
  for (const weeks of [1, 5]) {
    it(`it all happened ${weeks} weeks later`, () => check(kept.dates, (gold) => shiftByWeeks(gold, weeks), laterByWeeks(weeks), laterByWeeks(0)));
  }

  for (const to of ['straight', 'typographic'] as const) {
    it(`its marks are ${to}`, () => check(kept.marks, (gold) => ({ ...rewrite(gold.text, []), text: swapMarks(gold.text, to) })));
  }
});
