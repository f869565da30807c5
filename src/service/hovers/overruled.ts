import type { Claim, Entity, Event, Evidence, Mention, Quote, Time } from '../../core/analysis';
import { certaintyOf } from '../wording/certainty';
import type { Item } from '../document/items';
import { join, plain, type Markdown } from './markdown';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { timeWords } from '../../wording/timeWords';
import { quoteWord, shorten, typeWord } from '../../wording/terms';

/**
 * A person's correction of the thing, and the machine's reading: "You: person. The machine read: place (likely)". Null when
 * nobody did.
 */
export function overruledLine(reading: AnalyzedDocument, item: Item): Markdown | null {
  switch (item.kind) {
    case 'mention':
      return join([ofMention(item.entity, item.mention), ofName(item.entity)], ' · ') || null;
    case 'role':
      return join([ofRole(item.entity, item.role), ofName(item.entity)], ' · ') || null;
    case 'event':
      return ofEvent(item.event);
    case 'time':
      return ofTime(item.time);
    case 'cue':
    case 'quotation':
      return join([ofExtent(item.quote), ofCue(item.quote), ofSpeaker(reading, item.quote)], ' · ') || null;
    default:
      return null;
  }
}

function ofMention(entity: Entity, mention: Mention): Markdown | null {
  const said = saidBy(mention);
  if (!said) return null;
  const who = entity.mentions.length > 1 ? `one with ${shorten(entity.name, 60)}` : 'one of its own';
  const corrected = said.rule === 'identity-corrected' ? who : typeWord[entity.type];
  return line(corrected, mention.overruled);
}

function ofName({ evidence, overruled, name }: Entity): Markdown | null {
  const said = evidence.some(({ rule, source }) => source === 'person' && rule === 'name-corrected');
  return said ? line(`called “${shorten(name, 60)}”`, overruled?.slice(-1)) : null;
}

function ofRole({ name }: Entity, role: Claim): Markdown | null {
  return saidBy(role, 'role-corrected') ? line(`a role of ${shorten(name, 60)}`, role.overruled) : null;
}

/** An event that people marked, or confirmed, and what they say of it. */
function ofEvent({ type, evidence, overruled }: Event): Markdown | null {
  const more = evidence.filter(({ source, rule }) => source === 'person' && rule === 'event-corrected');
  const said = [
    saidBy({ evidence }, 'event-by-hand') ? `an event: ${type}` : '',
    ...more.map(({ reading = '' }) => shorten(reading, 120)),
  ].filter(Boolean);
  return said.length > 0 ? line(said.join(', '), overruled) : null;
}

function ofTime(time: Time): Markdown | null {
  return saidBy(time)
    ? line(
        timeWords(time.value),
        time.overruled?.map((e) => ({ ...e, reading: timeWords(e.reading ?? '') })),
      )
    : null;
}

function ofExtent({ kind, evidence, overruled }: Quote): Markdown | null {
  return saidBy({ evidence }, 'quotation-by-hand') ? line(quoteWord[kind], overruled?.slice(0, 1)) : null;
}

function ofCue({ cue, evidence }: Quote): Markdown | null {
  if (saidBy({ evidence }, 'no-cue-by-hand')) return line('no word tells it', undefined);
  return cue && saidBy(cue) ? line(`told by “${shorten(cue.text, 60)}”`, cue.overruled) : null;
}

function ofSpeaker(reading: AnalyzedDocument, quote: Quote): Markdown | null {
  const claim = quote.speaker ?? quote;
  if (!saidBy(claim, quote.speaker ? undefined : 'no-speaker-by-hand')) return null;
  const entity = quote.speaker?.entity ? reading.entities.get(quote.speaker.entity) : undefined;
  const name = entity?.name ?? quote.speaker?.text;
  return line(name === undefined ? 'nobody known said it' : `said by ${shorten(name, 60)}`, claim.overruled);
}

/** The reading that a person, or the project's list of names, has rejected here. */
export function rejectedLine({ evidence: [{ source, rule }], overruled }: Claim): Markdown {
  const no = notRead[rule];
  if (no) return line(no, undefined);
  const said = overruled?.[0]?.reading === 'time' ? 'no time' : overruled ? 'not a name' : 'nothing is meant here';
  return line(said, overruled, source === 'lexicon' ? 'The project’s list of names' : 'You');
}

const notRead: Readonly<Partial<Record<string, string>>> = {
  'quotation-rejected': 'no quotation',
  'event-rejected': 'no event',
};

const saidBy = ({ evidence }: Claim, by?: string): Evidence | undefined =>
  evidence.find(({ source, rule }) => source === 'person' && (by === undefined || rule === by));

function line(said: string, overruled: readonly Evidence[] | undefined, who = 'You'): Markdown {
  const readings = new Map((overruled ?? []).flatMap((e) => (e.reading ? [[shorten(e.reading, 60), e] as const] : [])));
  const read = [...readings]
    .slice(0, 3)
    .map(([words, e]) => `${words} (${certaintyOf({ evidence: [e] })})`)
    .join(', ');
  return plain(read ? `${who}: ${said}. The machine read: ${read}` : `${who}: ${said}`);
}
