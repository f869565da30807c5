import type { NameVote } from '../../../../core/names/document/rule';
import { definition } from './definition';
import { organizationNoun } from './organizationNoun';
import { state } from './state';
import { title } from './title';

export const votes: readonly NameVote[] = [title, organizationNoun, state, definition];
