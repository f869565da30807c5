import type { Selector } from '../model';
import { copyTerm, paragraphTerm, wasTerm } from './terms';

type Json = Readonly<Record<string, unknown>>;

/** A span of the article: its quote, and where it stood as a hint. https://www.w3.org/TR/annotation-model/#selectors */
export function toResource({ exact, prefix, suffix, hint, was }: Selector, source: string, purpose?: string): Json {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix, ...(was !== undefined && { [wasTerm]: was }) };
  const position = hint && {
    type: 'TextPositionSelector',
    start: hint.start,
    end: hint.end,
    [paragraphTerm]: hint.paragraph,
    ...(hint.copy !== undefined && { [copyTerm]: hint.copy }),
  };
  return {
    type: 'SpecificResource',
    ...(purpose && { purpose }),
    source,
    selector: position ? [quote, position] : [quote],
  };
}

/**
 * What an annotation is on: the article as a whole; a span; or, for a discontinuous one, its pieces as several targets in text order,
 * which are meant together.
 */
export function toTarget(selectors: readonly Selector[], source: string): unknown {
  return selectors.length === 0 ? source : oneOrMore(selectors.map((selector) => toResource(selector, source)));
}

/** JSON-LD writes a list of one as its only member. */
export function oneOrMore(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** The spans of text quotes among bodies or targets, whoever wrote them; other selectors are ignored. */
export function readSelectors(resources: unknown): Selector[] {
  return list(resources).flatMap((resource) => {
    const selectors = list(isObject(resource) ? resource.selector : undefined).filter(isObject);
    const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
    if (typeof quote?.exact !== 'string') return [];
    const { exact, prefix, suffix, [wasTerm]: was } = quote;
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
    const hint = position ? readHint(position) : null;
    const said = typeof was === 'string' ? { was } : {};
    return [{ exact, prefix: stringOr(prefix), suffix: stringOr(suffix), hint, ...said }];
  });
}

function readHint({ start, end, [paragraphTerm]: paragraph, [copyTerm]: copy }: Json): Selector['hint'] {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return { start, end, paragraph: stringOr(paragraph), ...(typeof copy === 'string' && { copy }) };
}

/** A property of JSON-LD that may be absent, one value, or several. */
export function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
