/** Words of a page's head and foot: dates, bylines, credits, agencies, furniture. What a language brings for this stage. */
export type LayoutLanguage = Record<never, never>;
