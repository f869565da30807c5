/** What a rule is, for hovers, documents and tests. A rule's id is what evidence names it by, in kebab case. */
export interface RuleInfo {
  /** One sentence that says what the rule concludes from what. */
  readonly description: string;
  /** A short text of our own in which it holds. */
  readonly example: string;
  /** The calibrated probability it gives to its conclusions where nothing else is known, 0..1. */
  readonly score?: number;
}
