import { sourceBalance, type SourceShare } from '../../formats/model/sourceBalance';
import type { Source, Sources } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** The source balance as the client gets it. */
export function sources(reading: AnalyzedDocument): Sources {
  const balance = sourceBalance(reading);
  const { words, quoted, share, named, anonymous, crowds, officials, others } = balance;
  return {
    uri: reading.uri,
    version: reading.version,
    sources: balance.sources.map((source) => sourceOf(reading, source)),
    words,
    quoted,
    share,
    named,
    anonymous,
    crowds,
    officials,
    others,
  };
}

function sourceOf(reading: AnalyzedDocument, { entity, first, ...share }: SourceShare): Source {
  const { name } = share;
  const id = entity ?? (name === null ? 'nobody' : `text:${name.toLowerCase()}`);
  return { id, ...share, range: reading.rangeOf(first) };
}
