import type { Range } from '../../../src/protocol';
import type { Random } from '../survival/random';

const sentences = [
  'The ferry left the harbour before dawn with forty people on board.',
  'Its captain told the coast guard that the engine had failed twice.',
  'Two villages on the island had been without power since the storm.',
  'The mayor said that the council would meet again on Thursday.',
];

/** An article to annotate. */
export const story = Array.from({ length: 5 }, () => sentences.join(' ')).join('\n\n');

/** Where some word of it stands. */
export function wordRange(dice: Random): Range {
  const lines = story.split('\n');
  const line = 2 * dice.between(0, Math.ceil(lines.length / 2));
  const words = [...lines[line].matchAll(/\p{L}+/gu)];
  const { index, 0: word } = words[dice.between(0, words.length)];
  return { start: { line, character: index }, end: { line, character: index + word.length } };
}
