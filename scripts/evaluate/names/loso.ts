import { recognizer as recognizerWords } from '../../../src/languages/en/names/recognizer';
import { createRecognizer } from '../../../src/core/names/recognizer/recognizer';
import { trainFirstRound, trainRecognizer, type Material } from '../../train/names/rounds';
import { leftOutSources, loadCorpus } from '../../train/names/sources';
import { toArticles } from './articles';
import type { Row } from './report';
import { addDocument, emptyTable } from './score';
import { goldTokenTable, readNames } from './stages';

/** For each set, training without its source, then its dev set. Two rounds are as shipped, the mining of names and all seeds included; one takes a third of the time. */
export function leaveOneSourceOut(
  { gazetteer, vectors }: Material,
  rounds: 1 | 2,
  sets: readonly string[] = leftOutSources,
): Row[] {
  return sets.flatMap((set): Row[] => {
    const without = { gazetteer, vectors, leftOut: [set] };
    const bytes = rounds === 1 ? trainFirstRound(without).bytes : trainRecognizer(without);
    const recognizer = createRecognizer(bytes, gazetteer, recognizerWords);
    const sentences = loadCorpus(set, 'dev');
    const table = emptyTable();
    for (const { text, names } of toArticles(sentences))
      addDocument(table, names, readNames(text, recognizer, gazetteer, true));
    const rows = [
      { set, mode: 'gold tokens', table: goldTokenTable(sentences, recognizer) },
      { set, mode: 'text with evidence', table },
    ];
    console.log(
      `${set}: ${rows.map(({ mode, table: { all } }) => `${mode} ${((200 * all.right) / (2 * all.right + all.wrong + all.missed)).toFixed(1)}`).join(', ')}`,
    );
    return rows;
  });
}
