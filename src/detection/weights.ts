// Written by scripts/train/detector.ts.

export interface Step {
  readonly weights: readonly number[];
  readonly bias: number;
  /** A sum of this or more is an article for sure. */
  readonly sure: number;
  /** A smaller one is none. */
  readonly perhaps: number;
}

export const firstStep: Step = {
  weights: [
    1.303, // words: reporting
    1.394, // words: weekdays
    0.336, // words: months
    0.999, // words: offices
    0.896, // words: happenings
    0.49, // words: media
    -0.66, // words: first
    -0.283, // words: second
    -0.05, // words: software
    -1.045, // words: legal
    0.088, // words: letter
    -1.263, // words: literary
    -0.026, // words: reference
    -0.849, // words: speech
    0.115, // headline
    0.94, // byline
    0.608, // dateline
    0.964, // loose dateline
    1.186, // date line
    3.065, // furniture
    -0.269, // headings in capitals
    0.152, // quotations
    0.293, // quotations with a saying verb
    1.385, // name said
    -0.319, // he said
    -0.308, // quotation opens a line
    0.368, // weekday phrase
    -0.044, // title and name
    1.261, // full names
    0.351, // capitals inside sentences
    1.284, // age
    1.159, // money and percent
    0.783, // scores
    -0.921, // years in brackets
    0.208, // years
    0.111, // digits
    -1.198, // first line defines
    0.412, // past
    0.027, // short
    0.509, // many words
    0.148, // sentence length
    -1.207, // paragraph sentences
    0.383, // prose
    -0.318, // lists
    -0.334, // indented
    -1.594, // code signs
    -1.465, // addresses
    -0.146, // labels
    -0.013, // times of day at lines
    0.243, // questions
    -0.605, // exclamations
    0.739, // contractions
    0.512, // newsy and named
    0.839, // said and weekday
    -0.036, // quoted and titled
    -0.43, // years without days
    -0.264, // nobody speaks
  ],
  bias: -3.844,
  sure: 2.744,
  perhaps: -0.739,
};

export const secondStep: Step = {
  weights: [
    5.553, // first step
    0.362, // people with roles
    -0.752, // people
    -0.145, // places
    0.627, // organizations
    0.32, // quotations with a named speaker
    0.078, // other quotations
    -0.589, // days
    0.234, // events
    -0.73, // dateline
    -0.157, // date
    -0.352, // headline
  ],
  bias: 0.035,
  sure: 3.371,
  perhaps: -0.8,
};
