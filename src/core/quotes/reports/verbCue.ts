import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import type { ReportingVerb } from '../language';
import type { Subject } from '../sources/subjects';

/** A verb that reports, with its subject and the places where what it governs may stand. */
export interface VerbCue {
  readonly verb: VerbGroup;
  readonly frame: ReportingVerb;
  readonly subject: Subject;
  /** The token after the verb, and after its subject where that follows it. */
  readonly from: number;
  /** The tokens round it that the same voice says. */
  readonly voice: TokenRange;
}
