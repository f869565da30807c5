import { inline } from '../json/layOut';
import type { Annotation } from '../model';
import { toEntry } from './entry';
import { fileIri } from './fileIri';
import { writeFrame } from './frame';
import { ownFrame, type Frame } from './sidecar';

/**
 * The text of a sidecar: the annotations in the order given, LF, a final newline. `source` is the article's file name; `frame` what was
 * read round the annotations. What `readSidecar` read is written byte for byte again, if we wrote it.
 *
 * Made for git: each property has its line, the last one is always there, and the comma between two annotations has a line of its own.
 * So adding or removing an annotation anywhere changes no other line, and two changes with a line between them merge by themselves.
 */
export function writeSidecar(annotations: readonly Annotation[], source: string, frame: Frame = ownFrame): string {
  const iri = fileIri(source);
  return writeFrame(
    frame,
    source,
    annotations.map((annotation) => writeEntry(annotation, iri)).join('\n      ,\n'),
    annotations.length,
  );
}

/** An annotation's block of lines, as it stands in a sidecar. `source` is the article's IRI. */
function writeEntry({ body, extra, ...one }: Annotation, source: string): string {
  if (body.kind === 'foreign') return `      ${body.json}`;
  const { target, ...entry } = toEntry({ ...one, body }, source);
  const members = [
    ...Object.entries(entry).map(([name, value]) => [name, spread(value, '        ')]),
    ...(extra ?? []).map((member) => [member.name, member.json]),
    ['target', spread(target, '        ')],
  ];
  return `      {\n${members.map(([name, value]) => `        ${JSON.stringify(name)}: ${value}`).join(',\n')}\n      }`;
}

/** One line, except that each member of a list has a line of its own. */
function spread(value: unknown, indent: string): string {
  if (Array.isArray(value))
    return `[\n${value.map((member) => `${indent}  ${spread(member, `${indent}  `)}`).join(',\n')}\n${indent}]`;
  if (typeof value !== 'object' || value === null || !('selector' in value)) return inline(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${spread(member, indent)}`)
    .join(', ')}}`;
}
