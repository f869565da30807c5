/** From January on. The accusative, "lundon", is a form of the weekday. */
export const months = [
  'januaro',
  'februaro',
  'marto',
  'aprilo',
  'majo',
  'junio',
  'julio',
  'aŭgusto',
  'septembro',
  'oktobro',
  'novembro',
  'decembro',
];

/** From Monday on. */
export const weekdays = ['lundo', 'mardo', 'merkredo', 'ĵaŭdo', 'vendredo', 'sabato', 'dimanĉo'];

export const none: ReadonlySet<string> = new Set();
