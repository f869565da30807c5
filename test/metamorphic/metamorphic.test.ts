import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { createGazetteer, readGazetteer } from '../../src/core/names/gazetteer/gazetteer';
import { loadGold, type GoldArticle } from '../../scripts/reading/gold';
import { loadResources } from '../../scripts/reading/resources';
import { correctionsOf, disobeyed, moved, rolesOf } from './corrections';
import { laterByCycle, laterByWeeks, shiftByCycle, shiftByWeeks } from './dates';
import { swapMarks } from './marks';
import { cultures, towns, type Culture } from './names.data';
import { renamePeople, renameTowns } from './renaming';
import { rewrite, type Replacement, type Rewriting } from './rewriting';
import { compare, structureOf } from './structure';
import { english as englishLanguage } from '../../src/languages/en';

/**
 * Shares of mentions with their chains, quotations with their speakers, times and events that must stay, over all samples.
 * Between cultures all names have the same number of words; the articles' own have titles, particles and middle names besides.
 * Holidays do not move with the other days.
 */
const kept = { ownNames: 0.95, names: 0.965, dates: 0.99, marks: 0.995 };

describe('metamorphic: what an article says stays when', () => {
  const resources = loadResources();
  const analyzer = createAnalyzer(resources, languages);
  const articles = loadGold();
  const gazetteer = createGazetteer(readGazetteer(resources.gazetteer!), englishLanguage.names.gazetteer);

  const same = (value: string): string => value;

  interface Change {
    readonly before: string;
    readonly after: Rewriting;
  }

  function check(share: number, change: (gold: GoldArticle) => Change | null, value = same, valueAfter = same): void {
    let stays = 0;
    let all = 0;
    const report: string[] = [];
    for (const gold of articles) {
      const changed = change(gold);
      if (!changed) continue;
      const { before, after } = changed;
      const result = compare(
        structureOf(analyzer.analyze(before), after.to, value),
        structureOf(analyzer.analyze(after.text), (o) => o, valueAfter),
      );
      stays += result.same;
      all += result.all;
      const line =
        (sign: string) =>
        (l: string): string => {
          const [start, end] = l.split(' ')[0].split('–').map(Number);
          return `  ${sign} ${l}  |${after.text.slice(start, end).slice(0, 60)}|`;
        };
      if (result.lost.length + result.gained.length > 0)
        report.push(gold.name, ...result.lost.map(line('-')), ...result.gained.map(line('+')));
    }
    const summary = `${stays} of ${all} stay, ${((stays / all) * 100).toFixed(1)} %`;
    if (process.env.SHOW) console.log(report.join('\n'), `\n${summary}`);
    assert.ok(all > 0 && stays >= all * share, `${summary}\n${report.slice(0, 60).join('\n')}`);
  }

  const of = (gold: GoldArticle, after: Rewriting | null): Change | null => after && { before: gold.text, after };
  const [english, ...others] = cultures;
  const renamed = (gold: GoldArticle, culture: Culture): Replacement[] =>
    renamePeople(gold, culture, (given) => gazetteer.sex(given));

  for (const culture of others) {
    it(`people get ${culture.name} names instead of ${english.name} ones`, () =>
      check(kept.names, (gold) => {
        const base = rewrite(gold.text, renamed(gold, english));
        const again = renamed(gold, culture).map(({ start, end, by }) => ({
          start: base.to(start),
          end: base.to(end),
          by,
        }));
        return { before: base.text, after: rewrite(base.text, again) };
      }));
  }

  it(`people get ${english.name} names instead of their own`, () =>
    check(kept.ownNames, (gold) => of(gold, rewrite(gold.text, renamed(gold, english)))));

  it('towns get other names', () => {
    const isTown = (name: string): boolean =>
      !/\s/.test(name) && ['city', 'town'].includes(gazetteer.places(name)[0]?.kind);
    check(kept.names, (gold) => of(gold, rewrite(gold.text, renameTowns(gold, towns, isTown))));
  });

  it('it all happened 28 years later', () => check(kept.dates, (gold) => of(gold, shiftByCycle(gold)), laterByCycle));
  for (const weeks of [1, 5]) {
    it(`it all happened ${weeks} weeks later`, () =>
      check(kept.dates, (gold) => of(gold, shiftByWeeks(gold, weeks)), laterByWeeks(weeks), laterByWeeks(0)));
  }

  describe('and what people corrected of quotations, events, times and roles holds', () => {
    function checkCorrected(share: number, change: (gold: GoldArticle) => Rewriting): void {
      let stays = 0;
      let all = 0;
      const kinds = new Set<string>();
      for (const gold of articles) {
        const after = change(gold);
        const corrections = correctionsOf(analyzer.analyze(gold.text));
        corrections.forEach(({ kind }) => kinds.add(kind));
        const again = moved(corrections, after.to);
        const before = analyzer.analyze(gold.text, { constraints: corrections });
        const now = analyzer.analyze(after.text, { constraints: again });
        assert.deepEqual([disobeyed(before, corrections), disobeyed(now, again)], [[], []], gold.name);
        const same = (offset: number): number => offset;
        const result = compare(
          [...structureOf(before, after.to), ...rolesOf(before, after.to)],
          [...structureOf(now), ...rolesOf(now, same)],
        );
        stays += result.same;
        all += result.all;
      }
      assert.deepEqual([...kinds].sort(), ['event', 'quotation', 'role', 'time']);
      assert.ok(stays >= all * share, `${stays} of ${all} stay`);
    }
    it('its marks are straight', () =>
      checkCorrected(kept.marks, (gold) => ({ ...rewrite(gold.text, []), text: swapMarks(gold.text, 'straight') })));
    it('people get other names', () =>
      checkCorrected(kept.ownNames, (gold) => rewrite(gold.text, renamed(gold, english))));
  });

  for (const to of ['straight', 'typographic'] as const) {
    it(`its marks are ${to}`, () =>
      check(kept.marks, (gold) => of(gold, { ...rewrite(gold.text, []), text: swapMarks(gold.text, to) })));
  }
});
