import { month, ordinalEnding, seasonNames, weekday } from './calendar';
import { groups, oneOf, type Rule } from './tmLanguage';

const year = String.raw`(?:1[5-9]|20)\d{2}\b(?![,.]\d)`;
const monthDay = String.raw`${month} \d{1,2}${ordinalEnding}?(?:, \d{4})?`;
const dayMonth = String.raw`\d{1,2}${ordinalEnding}? (?:of )?${month}(?:,? \d{4})?`;
const parts = [
  'week',
  'month',
  'year',
  'weekend',
  ...seasonNames,
  'morning',
  'afternoon',
  'evening',
  'decade',
  'century',
];

const dates = [
  String.raw`\b\d{4}-\d{2}-\d{2}\b`,
  String.raw`\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b`,
  String.raw`\b(?:${weekday}, )?(?:${monthDay}|${dayMonth}|${month} \d{4})(?!\d|\.\d)`,
  String.raw`\b${weekday}\b`,
  String.raw`\b(?:1[5-9]|20)\d0s\b`,
  String.raw`(?<=\b(?:in|In|of|by|By|to|til) )${year}`,
  String.raw`(?<=\b(?:since|Since|until|Until|after|After|until|before|Before|during|During|from|From|early|late|mid) )${year}`,
  String.raw`\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b`,
  String.raw`\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this|[Ll]ater this) ${oneOf(parts)}\b`,
  String.raw`\b(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:minute|hour|day|week|month|year|decade)s? (?:ago|earlier|later)\b`,
];

const timesOfDay = [
  String.raw`\b\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.|p\.m\.|am|pm|AM|PM)(?!\p{L})`,
  String.raw`\b(?:[01]\d|2[0-3]):?[0-5]\d (?:GMT|UTC|local(?: time)?|EDT|EST|CET|CEST|BST|PDT|PST|ET|PT|hours)\b`,
  String.raw`\b(?:[01]?\d|2[0-3]):[0-5]\d\b`,
];

const number = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const units = [
  ...['per cent', 'percent', 'percentage points?', 'thousand', 'million', 'billion', 'trillion', 'bn'],
  ...['km/h', 'kph', 'mph', 'kilomet(?:er|re)s?', 'km', 'miles?', 'met(?:er|re)s?', 'cm', 'mm', 'feet', 'foot'],
  ...['inch(?:es)?', 'yards?', 'hectares?', 'acres?', 'kilograms?', 'kilos?', 'kg', 'grams?', 'tonnes?', 'tons?'],
  ...['pounds?', 'lbs?', 'lit(?:er|re)s?', 'barrels?', 'gallons?', 'degrees?', 'megawatts?', 'MW', 'gigawatts?', 'GW'],
  ...['kWh', 'knots?', 'dollars?', 'euros?', 'cents?', 'points?'],
];

/** Dates, times of day, money, measures and other numbers. */
export const figures: Readonly<Record<string, Rule>> = {
  times: {
    patterns: [
      { name: 'constant.numeric.date.article', match: dates.join('|') },
      { name: 'constant.numeric.time.article', match: timesOfDay.join('|') },
    ],
  },
  quantities: {
    patterns: [
      {
        match: String.raw`([$€£¥₹]|\b(?:US|A|C|HK)\$)${number}(?:[ -]?(hundred|thousand|million|billion|trillion|bn|mn|m|k)\b)?`,
        captures: groups('keyword.other.unit.article', 'constant.numeric.article', 'keyword.other.unit.article'),
      },
      {
        match: String.raw`\b${number}(?:[ -]?(%|‰)|[ -]?(${oneOf(units)}\b)|[ ]?(°[CF]?))`,
        captures: groups(
          'constant.numeric.article',
          'keyword.other.unit.article',
          'keyword.other.unit.article',
          'keyword.other.unit.article',
        ),
      },
      {
        name: 'constant.numeric.article',
        match: String.raw`(?<![\p{L}\p{N}.,-])\d[\d,]*(?:\.\d+)?${ordinalEnding}?(?![\p{L}\p{N}])`,
      },
    ],
  },
};
