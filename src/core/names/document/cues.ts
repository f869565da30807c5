import type { Evidence } from '../../analysis';
import type { NameSpan } from '../names';
import { offsetsOf, retyped, supported } from '../spans';
import type { DocumentContext } from './context';
import { NameView } from './nameView';
import type { CueFinding, NameCue } from './rule';

/**
 * A reading is only questioned when the recognizer was not sure of it: it has seen the same words, and weighs them
 * better when it is. Strong cues question what it was fairly sure of, too, and
 * a few everything.
 */
const doubtful = 0.5;
const fairlySure = 0.8;

/**
 * The names with what stands in them and next to them weighed: the first cue that finds something types or supports a
 * doubtful name.
 */
export function applyCues(context: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const certain = context.words.cues.filter(({ always }) => always);
  return names.map((name) => applyFirstCue(context, name, name.score < fairlySure ? context.words.cues : certain));
}

function applyFirstCue(
  { article: { tokens }, gazetteer, words }: DocumentContext,
  name: NameSpan,
  cues: readonly NameCue[],
): NameSpan {
  const view = new NameView(tokens, name, gazetteer, words);
  for (const cue of cues) {
    const finding = cue.always || cue.strong || name.score < doubtful ? cue.find(view) : null;
    if (!finding) continue;
    const evidence = evidenceOf(cue, finding, name, (range) => offsetsOf(tokens, range));
    return finding.type === name.type ? supported(name, evidence) : retyped(name, finding.type, evidence);
  }
  return name;
}

function evidenceOf(
  cue: NameCue,
  { before, after, score = cue.score }: CueFinding,
  name: NameSpan,
  spanOf: (range: { first: number; last: number }) => Evidence['spans'][number],
): Evidence {
  const at = before !== undefined ? name.first - before : after !== undefined ? name.last + after - 1 : -1;
  const spans = [spanOf(at < 0 ? name : { first: at, last: at + 1 })];
  return { source: at < 0 ? 'lexicon' : 'rule', rule: cue.id, score, spans };
}
