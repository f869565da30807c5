import Ajv from 'ajv';

/**
 * What the W3C Web Annotation Data Model says a collection with its page inside must be, in our words, chapter by chapter
 * (https://www.w3.org/TR/annotation-model/). Stricter than schemas/sidecar.schema.json where the standard is.
 */
const context = { contains: { const: 'http://www.w3.org/ns/anno.jsonld' }, type: 'array', minItems: 2 };
const contextAlone = { const: 'http://www.w3.org/ns/anno.jsonld' };
/** 2.3: an IRI, here also a relative one, since the sidecar's own address is its base. */
const iri = {
  type: 'string',
  pattern: '^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[^\\s<>"{}|\\\\^`%\\u0000-\\u001f\\u007f-\\u009f]|%[0-9A-Fa-f]{2})+$',
};
const hasType = (name: string): object => ({
  anyOf: [{ const: name }, { type: 'array', contains: { const: name }, minItems: 1 }],
});
const oneOrMore = (one: object): object => ({
  if: { type: 'array' },
  then: { type: 'array', items: one, minItems: 1 },
  else: one,
});

/** 3.3.5: motivations of the vocabulary, or of an extension, which JSON-LD needs to be an IRI or a compact one. */
const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
const motivation = oneOrMore({ anyOf: [{ enum: motivations }, { type: 'string', pattern: '^[a-z]+:\\S+$' }] });

/** 3.3.1, 3.3.2: agents. */
const agent = {
  anyOf: [
    iri,
    {
      type: 'object',
      properties: { id: iri, type: oneOrMore({ type: 'string' }), name: oneOrMore({ type: 'string' }) },
    },
  ],
};

const nonNegative = { type: 'integer', minimum: 0 };
/** 4.2: the class decides what is required. */
const selector = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    {
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      required: ['exact', 'prefix', 'suffix'],
    },
    {
      properties: { type: { const: 'TextPositionSelector' }, start: nonNegative, end: nonNegative },
      required: ['start', 'end'],
    },
  ],
};

/** 3.2.4: an embedded text; 4: a specific resource; 3.2.1: another resource, which then has an IRI. */
const resource = {
  if: { type: 'string' },
  then: iri,
  else: {
    type: 'object',
    properties: { id: iri, purpose: motivation, creator: oneOrMore(agent) },
    if: { required: ['type'], properties: { type: hasType('TextualBody') } },
    then: { required: ['value'], properties: { value: { type: 'string' } }, not: { required: ['source'] } },
    else: {
      if: { required: ['source'] },
      then: {
        properties: { type: hasType('SpecificResource'), source: iri, selector: oneOrMore(selector) },
        required: ['type'],
      },
      else: { required: ['id'] },
    },
  },
};

/** 3.1. Inside a collection the context is the collection's. */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: hasType('Annotation'),
    motivation,
    body: oneOrMore(resource),
    target: oneOrMore(resource),
    bodyValue: { type: 'string' },
  },
  not: { required: ['body', 'bodyValue'] },
};

/** 5.2. An embedded page has no context; it holds at least one annotation. */
const page = {
  type: 'object',
  required: ['id', 'type', 'items'],
  properties: {
    '@context': false,
    id: iri,
    type: hasType('AnnotationPage'),
    items: { type: 'array', minItems: 1, items: annotation },
    startIndex: nonNegative,
  },
};

/** 5.1. */
const collection = {
  type: 'object',
  required: ['@context', 'id', 'type'],
  properties: {
    '@context': { anyOf: [contextAlone, context] },
    id: iri,
    type: hasType('AnnotationCollection'),
    total: nonNegative,
    label: { type: 'string' },
    first: { anyOf: [iri, page] },
  },
};

const validate = new Ajv({ strict: false, discriminator: true }).compile(collection);

/** What the standard forbids in a file; empty when it is a valid collection. */
export function w3cFaults(text: string): string[] {
  return validate(JSON.parse(text))
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
