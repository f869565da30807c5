import type { TextDocument } from 'vscode';
import type { AnnotationView, Correctable, CorrectionArguments, Operation, Outline, Range } from '../../protocol';
import type { PreviewPick } from '../navigation/previewPick';

/** What a correction is about, and the corrections that are there already. */
export interface Subject {
  readonly document: TextDocument;
  readonly here: Correctable;
  readonly range: Range;
  readonly given: Partial<CorrectionArguments>;
  /** The corrections that stand at the range. */
  readonly corrections: readonly AnnotationView[];
  outline(): Promise<Outline | null>;
  readonly preview: PreviewPick;
}

/** The operation; a sentence that says why there is none; or null when the person has left. */
export type Ask = (subject: Subject) => Promise<Operation | string | null>;
