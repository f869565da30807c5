import type { Analysis, Claim, Part, Section, Span } from './analysis';
import type { Article } from './article';
import type { Chains } from './coreference/resolve';
import { because, findDate } from './layout/articleDate';
import type { LayoutRule } from './layout/rules';
import type { Dateline } from './layout/layout';

/** The parts of an Analysis that layout tells: date, headline, caption, credit, dateline and sections. */
export function describeStructure(
  article: Article,
  { entityAt }: Pick<Chains, 'entityAt'>,
): Pick<Analysis, 'date' | 'headline' | 'caption' | 'credit' | 'dateline' | 'sections'> {
  const { headline, caption, credit, dateline } = article.layout;
  return {
    date: findDate(article),
    ...(headline && { headline: claimed(headline, 'headline') }),
    ...(caption && { caption: claimed(caption, 'header-caption') }),
    ...(credit && { credit: claimed(credit, 'credit-in-brackets') }),
    ...(dateline && { dateline: describeDateline(dateline, entityAt) }),
    sections: sections(article),
  };
}

function describeDateline(dateline: Dateline, entityAt: Chains['entityAt']): Analysis['dateline'] {
  const { start, end, text, agency } = dateline;
  const places = dateline.places.map(entityAt).filter((id) => id !== null);
  return { ...claimed({ start, end, text }, 'dateline'), places, ...(agency && { agency: agency.text }) };
}

function sections({ text, layout, tokens, sentences }: Article): Section[] {
  let s = 0;
  return layout.blocks.map(({ kind, start, end }) => {
    const own: Span[] = [];
    for (; s < sentences.count && tokens.starts[sentences.first[s]] < end; s++) {
      own.push({ start: tokens.starts[sentences.first[s]], end: tokens.ends[sentences.last[s] - 1] });
    }
    return { kind, start, end, text: text.slice(start, end), sentences: own };
  });
}

function claimed(part: Part, rule: LayoutRule): Part & Claim {
  return { ...part, evidence: [because(rule, part)] };
}
