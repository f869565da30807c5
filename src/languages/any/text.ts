import { text as english } from '../en/text';

/** Texts that no language claims are cut into words as English ones are: much of them is names, numbers and marks. */
export const text = english;
