import { wordList } from '../../../core/text/wordLists';

/** What speaks without being a person: documents, studies, bodies of inquiry. */
export const documents: readonly string[] = wordList(`
  account affidavit agreement analysis announcement article assessment bill billboard banner book broadcast bulletin caption
  charter communique communiqué complaint constitution document decree draft editorial email filing forecast headline
  indictment inscription invitation investigation inquiry lawsuit leaflet letter manifesto memo memorandum message motion note
  notice order page paper petition placard poll post poster projection records figures data statistics results papers
  documents court commission committee auditors researchers scientists investigators judge jury panel watchdog reports studies
  polls surveys estimates forecasts release report resolution review ruling sign slogan source statement story study suit
  summary survey text transcript treaty tweet verdict warrant website site`);
