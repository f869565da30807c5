import type { HashedGazetteer } from '../../../src/core/names/gazetteer';
import { createRecognizer } from '../../../src/core/names/recognizer';
import { trainRecognizer } from '../../train/names/rounds';
import { LEFT_OUT, loadCorpus, TRAINING_SOURCES } from '../../train/names/sources';
import { toArticles } from './articles';
import type { Row } from './report';
import { addDocument, emptyTable } from './score';
import { goldTokenTable, readNames } from './stages';

/** For each set, both rounds of training without its source, the mining of names included; then its dev set. */
export function leaveOneSourceOut(gazetteer: HashedGazetteer): Row[] {
  return LEFT_OUT.flatMap((set): Row[] => {
    const recognizer = createRecognizer(trainRecognizer(gazetteer, TRAINING_SOURCES.filter((source) => source !== set), [1]), gazetteer);
    const sentences = loadCorpus(set, 'dev');
    const table = emptyTable();
    for (const { text, names } of toArticles(sentences)) addDocument(table, names, readNames(text, recognizer, gazetteer, true));
    const rows = [
      { set, mode: 'gold tokens', table: goldTokenTable(sentences, recognizer) },
      { set, mode: 'text with evidence', table },
    ];
    console.log(`${set}: ${rows.map(({ mode, table: { all } }) => `${mode} ${((200 * all.right) / (2 * all.right + all.wrong + all.missed)).toFixed(1)}`).join(', ')}`);
    return rows;
  });
}
