import { colouredTypes } from '../src/client/highlights/palette';
import { highlightKinds, presetNames } from '../src/client/highlights/kinds';
import { defaultSettings } from '../src/protocol';

/** A setting as JSON Schema says it. */
interface Setting {
  readonly type: 'boolean' | 'string' | 'array' | 'object';
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly items?: object;
  readonly uniqueItems?: boolean;
  readonly properties?: object;
  readonly additionalProperties?: boolean;
}

const color = { type: 'string', format: 'color-hex', pattern: '^#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$' };
/** One colour for all themes, or one for light and one for dark ones. */
const ownColor = {
  anyOf: [color, { type: 'object', properties: { light: color, dark: color }, additionalProperties: false }],
};

/**
 * The settings, in the order in which the Settings editor shows them. What a setting does is said in package.nls.json: for
 * `dateline.author` under `setting.author`, for a value of an `enum` under `setting.outline.sortBy.count`.
 * `src/client/settings.ts` reads them.
 */
const settings: Readonly<Record<`dateline.${string}`, Setting>> = {
  'dateline.detectArticles': { type: 'boolean', default: true },
  'dateline.articles.include': { type: 'array', uniqueItems: true, default: [], items: { type: 'string' } },
  'dateline.articles.exclude': { type: 'array', uniqueItems: true, default: [], items: { type: 'string' } },
  'dateline.highlights.enabled': { type: 'boolean', default: true },
  'dateline.highlights.preset': { type: 'string', enum: presetNames, default: 'all' },
  'dateline.highlights.hidden': {
    type: 'array',
    uniqueItems: true,
    default: [],
    items: { type: 'string', enum: highlightKinds },
  },
  'dateline.highlights.colors': {
    type: 'object',
    default: {},
    properties: Object.fromEntries(
      colouredTypes.map((type) => [type, { ...ownColor, description: `%token.${type}%` }]),
    ),
    additionalProperties: false,
  },
  'dateline.outline.followCursor': { type: 'boolean', default: true },
  'dateline.outline.sortBy': { type: 'string', enum: ['position', 'count', 'name'], default: 'position' },
  'dateline.inlayHints.dates': { type: 'boolean', default: defaultSettings.inlayHints.dates },
  'dateline.inlayHints.pronouns': { type: 'boolean', default: defaultSettings.inlayHints.pronouns },
  'dateline.inlayHints.speakers': { type: 'boolean', default: defaultSettings.inlayHints.speakers },
  'dateline.dates.dayFirst': { type: 'boolean', default: defaultSettings.dayFirst },
  'dateline.labels.showNames': {
    type: 'string',
    enum: ['always', 'inAnnotationMode', 'never'],
    default: 'inAnnotationMode',
  },
  'dateline.annotationMode.onOpen': { type: 'boolean', default: false },
  'dateline.author': { type: 'string', default: '' },
};

export const configuration = {
  title: 'Dateline',
  properties: Object.fromEntries(
    Object.entries(settings).map(([id, setting], i) => {
      const words = `setting.${id.slice('dateline.'.length)}`;
      const enumDescriptions = setting.enum?.map((value) => `%${words}.${value}%`);
      return [id, { ...setting, enumDescriptions, markdownDescription: `%${words}%`, scope: 'window', order: i + 1 }];
    }),
  ),
};
