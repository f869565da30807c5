/** Senses of event words, and words that tell an event's status. What a language brings for this stage. */
export type EventsLanguage = Record<never, never>;
