import type { SyntaxLanguage } from '../../../core/syntax/language';
import { clauses } from './clauses';
import { lemmas } from './lemmas';
import { phrases } from './phrases';
import { repairs } from './repairs';
import { tagger } from './tagger';
import { verbs } from './verbs';

export const syntax: SyntaxLanguage = { lemmas, tagger, phrases, verbs, clauses, repairs };
