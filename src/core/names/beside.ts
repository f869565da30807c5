import { tokenText, type Tokens } from '../text/tokens';
import type { NameSpan } from './names';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that say of the name before them that it is a body people belong to: "Xanadu fighters", "the Xanadu group". */
const OF_A_BODY = words(`
fighter fighters militant militants extremist extremists gunman gunmen insurgent insurgents rebels guerrilla guerrillas terrorists
member members leader leaders leadership commander commanders chief boss spokesman spokeswoman spokesperson officials official
supporters activists operatives executives employees staff shareholders shares stock subsidiary headquarters
group party movement militia faction gang cartel organization organisation company firm affiliate cell`);

/** What may stand between a name and its noun: "the Xanadu terror group", "the Xanadu militant group". */
const BETWEEN = words(
  'terror terrorist militant extremist rebel armed opposition political news rights aid parent holding splinter',
);

/**
 * Whether the words right after a name say that it names an organization. Meant for names that no gazetteer knows: after a known
 * place the same words mean its people ("Damascus officials").
 */
export function bodyBeside(tokens: Tokens, name: NameSpan): boolean {
  const word = (i: number): string => (i < tokens.count ? tokenText(tokens, i).toLowerCase() : '');
  const next = word(name.last);
  return OF_A_BODY.has(next) || (BETWEEN.has(next) && OF_A_BODY.has(word(name.last + 1)));
}
