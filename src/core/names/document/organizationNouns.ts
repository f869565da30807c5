import { tokenText, type Tokens } from '../../text/tokens';
import type { NameSpan } from '../names';

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

/** Nouns for bodies that act as a name beside them does: "the army and Xanadu", "Xanadu and the Syrian army". */
const BODIES = words(`
army military navy government police militia militias group groups party parties union company companies firm bank ministry
rebels militants insurgents forces troops authorities opposition coalition movement federation`);

/** Words from a conjunction to the noun, at most: "and the new Syrian army". */
const MOST_TO_NOUN = 4;

/**
 * Whether the words right after a name say that it names an organization. Meant for names that no gazetteer knows: after a known
 * place the same words mean its people ("Damascus officials").
 */
export function bodyBeside(tokens: Tokens, name: NameSpan): boolean {
  const word = (i: number): string => (i < tokens.count ? tokenText(tokens, i).toLowerCase() : '');
  const next = word(name.last);
  return OF_A_BODY.has(next) || (BETWEEN.has(next) && OF_A_BODY.has(word(name.last + 1)));
}

/** Whether a name is coordinated with a common noun for a body: "the Lebanese army and Xanadu". */
export function bodyCoordinated(tokens: Tokens, name: NameSpan): boolean {
  const word = (i: number): string => (i >= 0 && i < tokens.count ? tokenText(tokens, i) : '');
  const isAnd = (i: number): boolean => /^(?:and|or)$/.test(word(i));
  if (isAnd(name.first - 1) && BODIES.has(word(name.first - 2))) return true;
  if (!isAnd(name.last) || word(name.last + 1) !== 'the') return false;
  for (let i = name.last + 2; i < name.last + MOST_TO_NOUN; i++) {
    if (BODIES.has(word(i))) return true;
    if (!/^\p{L}/u.test(word(i))) return false;
  }
  return false;
}
