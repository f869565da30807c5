import type { Analysis, Claim, Evidence, Part, Section, Span } from './analysis';
import type { Article } from './article';
import type { Chains } from './coreference/resolve';
import { readDay } from './layout/dates';
import type { Dateline } from './layout/layout';

/** The parts of an Analysis that layout tells: date, headline, caption, credit, dateline and sections. */
export function describeOuterForm(
  article: Article, { entityAt }: Pick<Chains, 'entityAt'>,
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

/** The article's day: what the inputs say, else the header's, else a whole date in the dateline. */
export function findDate({ inputs, layout }: Pick<Article, 'inputs' | 'layout'>): Analysis['date'] {
  if (inputs.date) return { value: inputs.date, evidence: [{ source: 'person', rule: 'given-date', score: 1, spans: [] }] };
  if (layout.headerDate) return { value: layout.headerDate.value, evidence: [because('header-date', layout.headerDate)] };
  const date = layout.dateline?.date;
  const value = date && readDay(date.text)?.value;
  return date && value ? { value, evidence: [because('dateline-date', date)] } : null;
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

function claimed(part: Part, rule: string): Part & Claim {
  return { ...part, evidence: [because(rule, part)] };
}

function because(rule: string, { start, end }: Span): Evidence {
  return { source: 'rule', rule, score: 0.95, spans: [{ start, end }] };
}
