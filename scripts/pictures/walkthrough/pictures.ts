import { bar, box, line, lines, picture, pointer, stroke, type Piece } from './parts';

/** Our own sample, in lines as long as a picture has room for. */
const article: readonly (readonly Piece[])[] = [
  [
    ['place', 'BAMAKO'],
    ' (',
    ['organization', 'Coastal Press'],
    ') – ',
    ['organization', 'Mali’s army'],
    ' and ',
    ['organization', 'a rebel movement'],
  ],
  [
    'have agreed to a ',
    ['event', 'truce'],
    ' of ',
    ['time', '30 days'],
    ', ',
    ['person', 'a senior officer', 'bold'],
    ' ',
    ['cue', 'said'],
  ],
  ['on ', ['time', 'Tuesday'], ', hours after shelling near ', ['place', 'Kidal'], '.'],
  [],
  [['quotation', '“Our guns will be silent from tomorrow night,”'], ' ', ['cue', 'said']],
  ['Colonel ', ['person', 'Amadou Diarra', 'bold'], ', the army’s spokesman.'],
  [],
  [['quotation', '“We are ready to sit with our brothers,”'], ' ', ['organization', 'the movement', 'bold']],
  [['cue', 'said'], ' in a statement read on ', ['time', 'Wednesday'], '.'],
  [],
  [
    'In ',
    ['place', 'New York'],
    ', U.N. mediator ',
    ['person', 'Ingrid Solheim', 'bold'],
    ' ',
    ['cue', 'warned'],
    ' that',
  ],
  ['the truce was ', ['quotation', '“thin as paper”'], '.'],
];

const page = [box(40, 20, 480, 310, 'ground', 'frame'), ...lines(64, 54, article)];

const hover = [
  box(40, 20, 480, 310, 'ground', 'frame'),
  ...lines(64, 54, [
    [['quotation', '“Our guns will be silent from tomorrow night,”'], ' ', ['cue', 'said']],
    [['person', 'Amadou Diarra', 'bold'], ', the army’s spokesman, on ', ['time', 'Tuesday'], '.'],
  ]),
  box(84, 92, 370, 140, 'box', 'frame'),
  ...lines(102, 118, [
    [
      ['text', 'Amadou Diarra', 'bold'],
      ['faint', ' · person'],
    ],
    ['Colonel, army’s spokesman'],
    [['link', '3 mentions'], ' in lines ', ['link', '7, 27']],
    ['Said: ', ['link', '“Our guns will be silent…”']],
    [['faint', 'likely · The words next to the name say so']],
  ]),
  ...lines(64, 262, article.slice(9)),
  pointer(112, 74),
];

const outline = [
  box(20, 20, 236, 310, 'side', 'frame'),
  bar(26, 64, 224, 22, 'chosen'),
  ...lines(34, 58, [
    [['faint', '⌄ '], ['person', '● '], 'People ', ['faint', '4']],
    ['      Amadou Diarra ', ['faint', '3 · Colonel']],
    ['      Ingrid Solheim ', ['faint', '3 · mediator']],
    [['faint', '› '], ['person', '● '], 'Unnamed Sources ', ['faint', '5']],
    [['faint', '⌄ '], ['event', '● '], 'Events ', ['faint', '13']],
    ['      Ceasefire · Kidal · 9 Nov'],
    [['faint', '⌄ '], ['place', '● '], 'Places ', ['faint', '9']],
    ['      Kidal ', ['faint', '3 · Mali']],
    [['faint', '› '], ['organization', '● '], 'Organizations ', ['faint', '6']],
    [['faint', '› '], ['quotation', '● '], 'Quotations ', ['faint', '19']],
    [['faint', '› '], ['time', '● '], 'Dates ', ['faint', '18']],
  ]),
  box(264, 20, 276, 310, 'ground', 'frame'),
  bar(265, 157, 274, 22, 'chosen'),
  ...lines(282, 62, [
    ['In ', ['place', 'New York'], ', U.N. mediator'],
    [['person', 'Ingrid Solheim', 'bold'], ' ', ['cue', 'warned'], ' that it'],
    ['was ', ['quotation', '“thin as paper”'], '.'],
    [],
    [['quotation', '“Our guns will be silent,”'], ' ', ['cue', 'said']],
    [['person', 'Amadou Diarra', 'bold'], '.'],
  ]),
];

/** Where the three quotations stand. */
const quoted = [66, 154, 242];

const quotations = [
  box(40, 20, 480, 310, 'ground', 'frame'),
  ...quoted.map((y) => bar(56, y - 16, 330, 23, 'chosen')),
  ...lines(64, quoted[0], [
    [['quotation', '“Our guns will be silent from tomorrow night,”']],
    [['cue', 'said'], ' Colonel ', ['person', 'Amadou Diarra', 'bold'], ', the army’s spokesman.'],
    [],
    [],
    [['quotation', '“We are ready to sit with our brothers,”']],
    [['organization', 'the movement', 'bold'], ' ', ['cue', 'said'], ' in a statement on ', ['time', 'Wednesday'], '.'],
    [],
    [],
    [['quotation', '“This truce is as thin as paper,”']],
    [['cue', 'warned'], ' ', ['person', 'Ingrid Solheim', 'bold'], ', the U.N. mediator.'],
  ]),
  stroke('M 394 61 C 452 70 452 140 398 149 m 10 -6 l -10 6 l 9 7', 'link'),
  stroke('M 394 154 C 452 163 452 228 398 237 m 10 -6 l -10 6 l 9 7', 'link'),
];

const annotate = [
  box(40, 20, 480, 310, 'ground', 'frame'),
  bar(62, 61, 312, 20, 'place', 0.18),
  bar(62, 80, 312, 2, 'place'),
  bar(62, 93, 232, 20, 'event', 0.16),
  stroke('M 62 113 L 294 113', 'event', '6 4'),
  line(64, 50, ['The army’s spokesman gave his word.']),
  line(64, 76, [['quotation', '“Our guns will be silent from tomorrow night,”']], 308),
  line(392, 76, [['faint', 'Promise']]),
  line(64, 108, [['quotation', '“If theirs are not, we will answer.”']], 228),
  line(312, 108, [['faint', 'Threat']]),
  box(64, 144, 430, 78, 'box', 'frame'),
  ...lines(82, 172, [
    [['link', '●'], '  ', ['text', 'You', 'bold'], ['faint', '  on “gave his word”']],
    ['Who says so, and when? He is quoted only once.'],
  ]),
  ...lines(64, 262, [
    [['faint', 'F9 P  '], 'Promise', ['faint', '       F9 T  '], 'Threat', ['faint', '       Alt+N  '], 'a note'],
  ]),
];

/** Bars of words: what they tell is the same as in the panel. */
const voices: readonly (readonly [name: string, kind: string, official: boolean, quoted: number, reported: number])[] =
  [
    ['Fatoumata Ag Attaher', '', false, 400, 0],
    ['Amadou Diarra', 'official: armed forces', true, 172, 160],
    ['senior military officer', 'unnamed source · official', true, 0, 240],
    ['Ingrid Solheim', 'official: international bodies', true, 34, 183],
    ['Movement for Dignity and Return', '', false, 160, 0],
  ];

const balance = [
  box(40, 20, 480, 310, 'ground', 'frame'),
  ...lines(64, 50, [[['person', '■'], ' Officials 49 %     ', ['organization', '■'], ' others 51 %']]),
  bar(64, 60, 212, 12, 'person'),
  bar(276, 60, 220, 12, 'organization'),
  ...voices.flatMap(([name, kind, official, quoted, reported], i) => {
    const y = 102 + i * 46;
    const of = official ? 'person' : 'organization';
    const longest = 432 / 400;
    return [
      line(64, y, [
        ['text', name, 'bold'],
        ['faint', `   ${kind}`],
      ]),
      bar(64, y + 8, quoted * longest, 12, of),
      bar(64 + quoted * longest, y + 8, reported * longest, 12, of, 0.4),
    ];
  }),
];

const kinds: readonly Piece[] = [
  ['person', 'People'],
  ['place', 'Places'],
  ['organization', 'Organizations'],
  ['event', 'Events'],
  ['time', 'Dates and times'],
  ['quotation', 'Quotations'],
  ['cue', 'Words that attribute'],
];

const highlights = [
  box(120, 20, 320, 310, 'box', 'frame'),
  box(136, 34, 288, 28, 'ground', 'frame'),
  line(148, 53, [['faint', 'All · names and quotations only · kind by kind']]),
  ...kinds.flatMap((kind, i) => {
    const y = 80 + i * 34;
    const isOn = i !== 3;
    return [
      box(144, y, 16, 16, 'ground', 'faint'),
      ...(isOn ? [stroke(`M ${148} ${y + 8} l 3 4 l 6 -8`, 'text')] : []),
      line(176, y + 13, [
        [typeof kind === 'string' ? 'text' : kind[0], '■  '],
        typeof kind === 'string' ? kind : kind[1],
      ]),
    ];
  }),
];

/** The walkthrough's pictures by the id of their step. */
export const walkthroughPictures: Readonly<Record<string, string>> = {
  open: picture(...page),
  hover: picture(...hover),
  outline: picture(...outline),
  quotations: picture(...quotations),
  balance: picture(...balance),
  annotate: picture(...annotate),
  highlights: picture(...highlights),
};
