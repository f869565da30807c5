import type { Analysis, Claim, Span } from '../../core/analysis';
import { lastStartingBy } from '../../core/text/search';

/**
 * Whether something lies in the page's own text around the story: buttons, links to other stories, bylines (sections of kind `other`;
 * "boilerplate": Kohlschütter et al. 2010). Lists leave it out, but for what a person marked there.
 */
export function boilerplateOf({ sections }: Analysis): (span: Span, claim: Claim) => boolean {
  const own = sections.filter(({ kind }) => kind === 'other');
  if (own.length === 0) return () => false;
  return ({ start, end }, { evidence }) => {
    const i = lastStartingBy(own, start);
    return i >= 0 && end <= own[i].end && !evidence.some(({ source }) => source === 'person');
  };
}
