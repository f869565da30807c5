export { layOut, splitSentences, tokenize } from '../../scripts/english';
