import type { Evidence, Span } from '../../analysis';
import type { Candidate, Nominal } from '../candidates';
import { because, newChain, type Chain } from '../chains';
import { INSTITUTIONS, STATE_BODIES } from '../nouns.data';
import type { Memory } from '../memory';

export interface Resolution {
  readonly chain: Chain;
  readonly evidence: Evidence;
  /** What a person's word replaced. */
  readonly overruled?: readonly Evidence[];
}

/** Nouns that can take up any company, group or place just spoken of. */
const TAKES_UP_ANY: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'organization',
  'organisation',
  'agency',
  'carmaker',
  'retailer',
  'manufacturer',
  'maker',
  'bank',
  'club',
  'party',
  'movement',
  'city',
  'town',
  'village',
  'country',
  'nation',
  'island',
  'province',
  'man',
  'woman',
]);

/** Whose they are says who is meant, not that somebody is one. */
const KIN: ReadonlySet<string> = new Set([
  ...[
    'son',
    'daughter',
    'child',
    'brother',
    'sister',
    'wife',
    'husband',
    'widow',
    'widower',
    'mother',
    'father',
    'grandmother',
    'grandfather',
  ],
  ...[
    'grandson',
    'granddaughter',
    'uncle',
    'aunt',
    'nephew',
    'niece',
    'friend',
    'colleague',
    'girlfriend',
    'neighbour',
    'neighbor',
    'relative',
  ],
]);

/**
 * Says which chain a common-noun phrase belongs to, or starts one; null where it only points. Precision first: a bare noun is taken up only where one reading stands out.
 * `home` is the country of the dateline: its institutions are the ones a story speaks of without naming the country.
 */
export function resolveNominal(nominal: Nominal, memory: Memory, home: string | null): Resolution | null {
  // "this country" is the speaker's: nothing the text says tells which.
  if (nominal.deictic && nominal.type === 'place') return null;
  const institution = asInstitution(nominal, memory, home);
  if (institution) return institution;
  if (nominal.determiner !== 'definite') return fresh(nominal);
  return sameNoun(nominal, memory) ?? byRole(nominal, memory) ?? takeUp(nominal, memory) ?? fresh(nominal);
}

function fresh(nominal: Nominal): Resolution {
  const chain = newChain(nominal.type ?? 'misc');
  chain.plural = nominal.plural;
  chain.country = nominal.country;
  for (const modifier of nominal.modifiers) chain.modifiers.add(modifier);
  return { chain, evidence: because('first-mention', 0.8, nominal) };
}

/** "the Lebanese army", "Lebanon's army", "Syria's president": one office or body a country, whoever names the country how. */
function asInstitution(nominal: Nominal, memory: Memory, home: string | null): Resolution | null {
  if (nominal.plural || nominal.determiner === 'indefinite') return null;
  const bare = nominal.modifiers.length === 0 && nominal.names.length === 0;
  if (nominal.country) {
    const key = `${nominal.country}:${[...nominal.modifiers, nominal.word].join(' ')}`;
    const known = memory.institutions.get(key);
    if (known) return { chain: known, evidence: because('institution-of-country', 0.9, nominal, firstOf(known)) };
    const made = fresh(nominal);
    made.chain.institution = nominal.type === 'organization' && STATE_BODIES.has(nominal.word) && !nominal.owned;
    memory.institutions.set(key, made.chain);
    return made;
  }
  if (!bare || nominal.determiner !== 'definite' || !INSTITUTIONS.has(nominal.word)) return null;
  const atHome = home === null ? undefined : memory.institutions.get(`${home}:${nominal.word}`);
  if (atHome)
    return { chain: atHome, evidence: because('institution-of-dateline-country', 0.8, nominal, firstOf(atHome)) };
  if (home === null) return null;
  const made = fresh(nominal);
  made.chain.country = home;
  made.chain.institution = true;
  memory.institutions.set(`${home}:${nominal.word}`, made.chain);
  return { chain: made.chain, evidence: because('institution-of-dateline-country', 0.7, nominal) };
}

/** "a Western diplomat" … "the diplomat": the last one called so whose modifiers do not contradict. */
function sameNoun(nominal: Nominal, memory: Memory): Resolution | null {
  const chains = memory.byNoun.get(nominal.word) ?? [];
  for (let i = chains.length - 1; i >= 0; i--) {
    const chain = chains[i];
    if (chain.plural !== nominal.plural || chain.type !== nominal.type) continue;
    if (nominal.country !== null && chain.country !== null && nominal.country !== chain.country) continue;
    if (nominal.modifiers.some((m) => !chain.modifiers.has(m)) || nominal.names.length > 0) continue;
    if (nominal.sentence - lastSentence(chain) > 12) continue;
    return { chain, evidence: because('same-noun', chain.named ? 0.85 : 0.8, nominal, firstOf(chain)) };
  }
  return null;
}

/** "the president" where one person is said to be president. */
function byRole(nominal: Nominal, memory: Memory): Resolution | null {
  if (nominal.plural || nominal.type !== 'person' || KIN.has(nominal.word)) return null;
  const holders = [...(memory.byRole.get(nominal.word) ?? [])].filter((c) => agrees(nominal, c));
  const recent = holders.filter((c) => nominal.sentence - lastSentence(c) <= 4);
  const chain = holders.length === 1 ? holders[0] : recent.length === 1 ? recent[0] : null;
  return (
    chain && {
      chain,
      evidence: because('holder-of-role', holders.length === 1 ? 0.85 : 0.7, nominal, chain.roles[0] ?? firstOf(chain)),
    }
  );
}

/** "the company", "the town": the only candidate of its kind in this sentence and the two before it. */
function takeUp(nominal: Nominal, memory: Memory): Resolution | null {
  if (nominal.plural || nominal.modifiers.length > 0 || nominal.names.length > 0 || !TAKES_UP_ANY.has(nominal.word))
    return null;
  const near = new Set<Chain>();
  for (const { chain } of memory.recent(nominal.first, nominal.sentence - 2)) {
    if (chain.named && chain.type === nominal.type && agrees(nominal, chain) && memory.canBe(chain, nominal.word))
      near.add(chain);
  }
  if (near.size !== 1) return null;
  const [chain] = near;
  return { chain, evidence: because('only-one-near', 0.75, nominal, firstOf(chain)) };
}

function agrees(nominal: Nominal, chain: Chain): boolean {
  if (nominal.sex !== null && chain.sex !== null && nominal.sex !== chain.sex) return false;
  return nominal.country === null || chain.country === null || nominal.country === chain.country;
}

function firstOf(chain: Chain): Span {
  return chain.members[0].candidate;
}

function lastSentence(chain: Chain): number {
  const last: Candidate = chain.members[chain.members.length - 1].candidate;
  return last.sentence;
}
