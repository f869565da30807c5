/** The gazetteer's names are English. */
export { gazetteer } from '../en/gazetteer';
