import { reportingVerbs } from '../../lexicon/reportingVerbs';

/** What may stand round a verb that reports. */
export interface ReportingFrame {
  /** "announced that …" */
  readonly clause: boolean;
  /** "denied meeting him" */
  readonly gerund: boolean;
  /** "vowed to fight" */
  readonly infinitive: boolean;
  /** "urged him to go" */
  readonly personAndInfinitive: boolean;
  /** "“…”, added the minister" */
  readonly followsQuotation: boolean;
}

/** Base forms of verbs that report → what may stand round them. */
export const reportingFrames: ReadonlyMap<string, ReportingFrame> = new Map(
  [...reportingVerbs].map(([lemma, { complements, parenthetical }]) => [
    lemma,
    {
      clause: complements.has('that-clause') || complements.has('bare-clause'),
      gerund: complements.has('gerund'),
      infinitive: complements.has('infinitive'),
      personAndInfinitive: complements.has('addressee-infinitive'),
      followsQuotation: parenthetical,
    },
  ]),
);
