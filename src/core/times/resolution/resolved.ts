/** A TIMEX3 value and what it was counted from. */
export interface Resolved {
  readonly value: string;
  /** Index of another time, 'article', or null for what needs neither. */
  readonly anchor: number | 'article' | null;
}
