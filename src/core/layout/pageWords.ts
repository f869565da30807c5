import type { LayoutLanguage } from './language';

/** A language's words of the page, with the expressions that are made of them. Made once a language. */
export interface PageWords extends LayoutLanguage {
  /** A calendar day at the start of a text, in the groups y1 to y3, m1 to m3, d1 to d3. */
  readonly writtenDay: RegExp;
  /** A place in the dateline that is not in capitals. */
  readonly place: RegExp;
  /** The country or region after a place. */
  readonly region: RegExp;
}

export function pageWords(language: LayoutLanguage): PageWords {
  const { insidePlace, insideRegion } = language.dateline;
  const name = "[\\p{L}\\p{M}'’.-]";
  const part = "[\\p{L}\\p{M}'’.]";
  return {
    ...language,
    writtenDay: writtenDay(language),
    place: new RegExp(`^\\p{Lu}${name}+(?: (?:(?:${insidePlace.join('|')}) )?\\p{Lu}${name}*){0,3}`, 'u'),
    region: new RegExp(`^\\p{Lu}${part}*(?:[ -](?:(?:${insideRegion.join('|')}) ){0,2}\\p{Lu}${part}*){0,3}`, 'u'),
  };
}

function writtenDay({ months, ordinalEndings, dayLinks = [] }: LayoutLanguage): RegExp {
  const month = months
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
  const ending = `(?:${ordinalEndings.join('|')})?`;
  const link = dayLinks.length > 0 ? `(?:(?:${dayLinks.join('|')})\\s)?` : '';
  const dayMonth = `(?<d1>\\d{1,2})${ending}\\s${link}(?<m1>${month})\\b\\.?,?(?:\\s(?<y1>\\d{4})\\b)?`;
  const monthDay = `(?<m2>${month})\\b\\.?\\s(?<d2>\\d{1,2})${ending}\\b,?(?:\\s(?<y2>\\d{4})\\b)?`;
  const iso = '(?<y3>\\d{4})-(?<m3>\\d\\d)-(?<d3>\\d\\d)\\b';
  return new RegExp(`^(?:${iso}|${dayMonth}|${monthDay})`, 'i');
}
