import type { Body, Placed } from '../../src/annotations/model';

/** Makes annotations on words of a text, kept at their first occurrence; ids are counted. Throws when the text has no such words. */
export function placedIn(text: string): (body: Body, ...words: string[]) => Placed {
  let made = 0;
  return (body, ...words) => ({
    annotation: {
      id: `urn:uuid:${++made}`,
      body,
      selectors: words.map((exact) => ({ exact, prefix: '', suffix: '', hint: null })),
    },
    placement: {
      state: 'kept',
      spans: words.map((exact) => {
        const start = text.indexOf(exact);
        if (start < 0) throw new Error(`The text does not say ${exact}`);
        return { start, end: start + exact.length };
      }),
    },
  });
}
