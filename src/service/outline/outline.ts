import {
  groupKinds,
  noCounts,
  type Context,
  type Contexts,
  type GroupKind,
  type Outline,
  type OutlineItem,
} from '../../protocol';
import type { Claim, Span } from '../../core/analysis';
import { certaintyOf } from '../wording/certainty';
import { boilerplateOf } from '../../formats/model/boilerplate';
import { shownAtFirst, toldEvents } from '../../formats/model/events';
import { groupLabels, groupOf, groupsOf, isListed, type GroupItem } from '../../formats/model/outline';
import { speakersOf } from '../../wording/people';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { isSaid } from '../../wording/speakers';
import { oneLine } from '../../wording/terms';

const mostItems = 2000;
const contextLength = 60;

/** The outline tree without the mentions' context. */
export function outline(reading: AnalyzedDocument): Outline {
  const groups = groupsOf(reading);
  const shown = groupKinds.filter((kind) => groups.get(kind)?.length);
  return {
    uri: reading.uri,
    version: reading.version,
    groups: shown.map((kind) => {
      const items = groups.get(kind) ?? [];
      return {
        kind,
        label: groupLabels[kind],
        more: Math.max(0, items.length - mostItems),
        shown: kind === 'events' ? shownAtFirst(items.length) : items.length,
        items: items.slice(0, mostItems).map((item) => outlineItem(reading, item)),
      };
    }),
  };
}

function outlineItem(reading: AnalyzedDocument, { id, label, detail, named, claim, mentions }: GroupItem): OutlineItem {
  return {
    id,
    label,
    detail,
    named,
    certainty: certaintyOf(claim),
    mentions: mentions.map((mention) => ({ id: mention.id, range: reading.rangeOf(mention) })),
  };
}

/** The mentions of one item with the sentence around each; null when there is no such item. */
export function contexts(reading: AnalyzedDocument, id: string): Contexts | null {
  for (const items of groupsOf(reading).values()) {
    const item = items.find((other) => other.id === id);
    if (!item) continue;
    return {
      uri: reading.uri,
      version: reading.version,
      mentions: item.mentions.map((mention) => context(reading, mention)),
    };
  }
  return null;
}

function context(reading: AnalyzedDocument, mention: GroupItem['mentions'][number]): Context {
  const sentence = reading.sentenceAt(mention.start) ?? mention;
  const before = clipStart(oneLineKeepingEnds(reading.text, { start: sentence.start, end: mention.start }));
  const marked = oneLine(reading.text.slice(mention.start, mention.end));
  const after = clipEnd(
    oneLineKeepingEnds(reading.text, { start: mention.end, end: Math.max(mention.end, sentence.end) }),
  );
  return {
    id: mention.id,
    range: reading.rangeOf(mention),
    label: before + marked + after,
    highlight: [before.length, before.length + marked.length],
    detail: mention.detail,
  };
}

function oneLineKeepingEnds(text: string, { start, end }: Span): string {
  const near = text.slice(Math.max(start, end - 4 * contextLength), Math.min(end, start + 4 * contextLength));
  return (end - start > 8 * contextLength ? text.slice(start, end) : near).replace(/\s+/g, ' ');
}

function clipStart(text: string): string {
  if (text.length <= contextLength) return text.trimStart();
  const cut = text.slice(-contextLength);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ') + 1))}`;
}

function clipEnd(text: string): string {
  if (text.length <= contextLength) return text.trimEnd();
  const cut = text.slice(0, contextLength);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** How many items each group holds; of quotations, not their speakers. Nothing is put in words for it. */
export function groupCounts({ analysis }: AnalyzedDocument): Record<GroupKind, number> {
  const { entities, times, quotes } = analysis;
  const counts = { ...noCounts };
  const isBoilerplate = boilerplateOf(analysis);
  const isTold = (claim: Claim & { readonly mentions: readonly Span[] }): boolean =>
    claim.mentions.some((mention) => !isBoilerplate(mention, claim));
  const speakers = speakersOf(analysis);
  for (const entity of entities)
    if (isListed(entity) && isTold(entity)) counts[groupOf(entity, speakers.has(entity.id))]++;
  counts.events = toldEvents(analysis).length;
  counts.dates = new Set(times.filter((time) => !isBoilerplate(time, time)).map(({ value }) => value)).size;
  counts.quotations = quotes.filter(isSaid).length;
  return counts;
}
