/** English pages are read with the words that pages of any language are read with today. */
export { layout } from '../any/layout';
