import type { Analysis, Claim, Part, Section } from '../../src/core/analysis';
import { createAnalyzedDocument, type AnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { parseGold, type GoldArticle } from '../../scripts/reading/gold';

/**
 * A reading of marked text with definitions, both as in test/gold/README.md, for tests of what is made of an Analysis:
 * `readingOf('⟦e1.n|Ana Ruiz⟧ ran.', 'e1 person Ana Ruiz')`. A person marked it, so every claim is certain unless changed.
 */
export function readingOf(
  marked: string,
  definitions = '',
  change: (analysis: Analysis) => Analysis = (same) => same,
): AnalyzedDocument {
  const gold = parseGold('test', `${marked}\n===\n${definitions}`);
  if (gold.problems.length > 0) throw new Error(gold.problems.join('; '));
  return createAnalyzedDocument('file:///news/test.article', 1, gold.text, change(analysisOfGold(gold)));
}

export const readingOfGold = (gold: GoldArticle): AnalyzedDocument =>
  createAnalyzedDocument(`file:///samples/${gold.name}.txt`, 1, gold.text, analysisOfGold(gold));

/**
 * What a perfect reader would make of a hand-marked article.
 * Times whose words hold no digit are counted from the article's date.
 */
function analysisOfGold(gold: GoldArticle): Analysis {
  const [headline, caption, credit, dateline] = [
    gold.layout.headline,
    gold.layout.caption,
    gold.layout.credit,
    gold.layout.dateline,
  ].map((parts) => (parts[0] ? { ...parts[0], ...byHand(parts[0]) } : undefined));
  return {
    version: 1,
    id: gold.name,
    language: 'en',
    date: gold.date ? { value: gold.date, ...byHand(...gold.layout.date) } : null,
    ...(headline ? { headline } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(dateline
      ? {
          dateline: {
            ...dateline,
            places: gold.entities
              .filter((e) => e.type === 'place' && e.mentions.some(inside(dateline)))
              .map((e) => e.id),
          },
        }
      : {}),
    sections: sectionsOf(gold),
    entities: gold.entities.map(({ country, related, roles, mentions, ...entity }) => ({
      ...entity,
      related,
      ...byHand(...mentions),
      aliases: [...new Set(mentions.filter((m) => m.kind === 'name' && m.text !== entity.name).map((m) => m.text))],
      roles: roles.map((part) => ({ ...part, ...byHand(part) })),
      mentions: mentions.map((mention, i) => ({ id: `${entity.id}.${i + 1}`, ...mention, ...byHand(mention) })),
      ...(country
        ? {
            place: {
              country,
              kind: 'town',
              lat: null,
              lon: null,
              population: null,
              source: 'gold',
              alternatives: [],
              ...byHand(),
            },
          }
        : {}),
    })),
    quotes: [...gold.quotes, ...gold.attitudes.map((a) => ({ ...a, kind: 'attitude' as const, marked: [] }))]
      .map((quote) => {
        const part = quote.speaker?.part ?? null;
        const entity = quote.speaker?.entity ?? null;
        const kind =
          gold.entities.flatMap((e) => e.mentions).find((m) => part && m.start === part.start && m.end === part.end)
            ?.kind ?? 'nominal';
        return {
          ...quote,
          ...byHand(quote),
          cue: quote.cue && { ...quote.cue, ...byHand(quote.cue) },
          speaker: part && { ...part, kind, entity, ...byHand(part) },
        };
      })
      .sort((a, b) => a.start - b.start),
    times: gold.times
      .map(({ mod, ...time }) => ({
        ...time,
        ...(mod ? { mod } : {}),
        ...byHand(time),
        interval: { begin: null, end: null },
        anchor: /\d/.test(time.text) || !/^\d/.test(time.value) ? null : 'article',
        alternatives: [],
      }))
      .sort((a, b) => a.start - b.start),
    events: gold.events.map(({ agents, patients, mentions, ...event }) => ({
      ...event,
      ...byHand(...mentions),
      mentions: mentions.map((mention, i) => ({
        id: `${event.id}.${i + 1}`,
        ...mention,
        time: event.time,
        place: event.place,
      })),
      participants: [
        ...agents.map((entity) => ({ entity, role: 'agent' as const })),
        ...patients.map((entity) => ({ entity, role: 'patient' as const })),
      ],
    })),
  };
}

const byHand = (...spans: readonly Part[]): Claim => ({
  evidence: [
    { source: 'rule', rule: 'marked-by-hand', score: 1, spans: spans.map(({ start, end }) => ({ start, end })) },
  ],
});

const inside = (outer: Part) => (part: Part) => part.start >= outer.start && part.end <= outer.end;

/** Blocks between blank lines; a sentence ends at . ! or ? with what closes it, before a blank. */
function sectionsOf(gold: GoldArticle): Section[] {
  return [...gold.text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g)].map(({ 0: text, index }) => {
    const start = index;
    const end = start + text.length;
    const holds = (part: Part) => part.start >= start && part.end <= end;
    const kind =
      gold.layout.date.some(holds) || gold.layout.headline.some(holds)
        ? 'header'
        : gold.layout.heading.some(holds)
          ? 'heading'
          : 'paragraph';
    const sentences = [...text.matchAll(/\S.*?(?:[.!?]["”’)]*(?=\s)|$)/gs)].map((m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
    }));
    return { kind, start, end, text, sentences };
  });
}
