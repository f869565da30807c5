/**
 * Of a text that no language claims only what a person marks in it is chained. The words of English do for that: those inside names
 * are of many languages, and people mark here and there a phrase of English.
 */
export { coreference } from '../en/coreference';
