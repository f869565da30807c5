import type { Article } from '../../article';
import type { Pronoun } from '../candidates';
import { firstMention, type Chain, type Resolution } from '../chains';
import type { Discourse } from '../discourse';
import { evidenceOf } from '../evidence';

/** "I" inside a quotation is its speaker; "we" only where an organization or several people speak, since one person's "we" may be anybody. */
export function asSpeaker(pronoun: Pronoun, speaker: Chain | null): Resolution | null {
  if (!speaker || (pronoun.form.kind === 'speakers' && speaker.type === 'person' && !speaker.plural)) return null;
  return { chain: speaker, evidence: evidenceOf('speaker-of-quotation', [pronoun, firstMention(speaker)]) };
}

/** "who" is whoever was mentioned right before it, a comma between allowed; "whose" may be a thing's. */
export function asAntecedent(article: Article, pronoun: Pronoun, discourse: Discourse): Resolution | null {
  const nearest = discourse
    .recent(pronoun.first, pronoun.sentence)
    .find((seen) => seen.candidate.last <= pronoun.first && seen.candidate.last >= pronoun.first - 1);
  if (!nearest || !mayBeWho(pronoun, nearest.chain)) return null;
  const gap = article.tokens.text.slice(nearest.candidate.end, pronoun.start).trim();
  if (gap !== '' && gap !== ',') return null;
  return { chain: nearest.chain, evidence: evidenceOf('relative-pronoun', [pronoun, nearest.candidate]) };
}

const mayBeWho = ({ form }: Pronoun, { type }: Chain): boolean =>
  form.possessive || type === 'person' || type === 'group';
