import type { Draft } from './drafts';
import { isNaming } from './fragments';
import { outermost, type Reading } from './reading';
import type { Report } from './reports';

/**
 * Reported clauses as drafts: mixed when they hold quoted words, else indirect. What stands inside direct speech is that
 * speech, not a report of the article's own; a clause that is nothing but one marked stretch is left to direct speech.
 */
export function indirectDrafts(reading: Reading, reports: readonly Report[], direct: ReadonlySet<number>): Draft[] {
  return reports.flatMap((report) => {
    if (insideSpeech(reading, report.cue.first)) return [];
    const drafts: Draft[] = [];
    for (const content of report.contents) {
      const marked = markedIn(reading, content.first, content.last, direct);
      const whole =
        marked.length === 1 &&
        reading.marked[marked[0]].first === content.first &&
        reading.marked[marked[0]].last === content.last;
      drafts.push({
        first: content.first,
        last: content.last,
        kind: whole ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
        marked,
        cue: report.cue,
        source: report.source,
        missing: report.missing,
        rule: report.rule,
        score: report.source ? 0.85 : 0.7,
        continues: drafts[0] ?? null,
      });
    }
    return drafts;
  });
}

function insideSpeech(reading: Reading, token: number): boolean {
  return outermost(reading, token) >= 0;
}

function markedIn(reading: Reading, first: number, last: number, direct: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const at = outermost(reading, i);
    if (at < 0) continue;
    if (
      reading.marked[at].first >= first &&
      reading.marked[at].last <= last &&
      !direct.has(at) &&
      !isNaming(reading, reading.marked[at])
    )
      found.push(at);
    i = Math.max(i, reading.marked[at].last - 1);
  }
  return found;
}
