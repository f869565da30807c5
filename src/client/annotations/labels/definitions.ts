import type { TextDocument } from 'vscode';
import type { LabelDefinition } from '../../../protocol';
import type { Known } from '../known';

/** Labels, or types of relations: those of the folder's file, then those that are in use without being there. */
export function definitionsOf(known: Known, document: TextDocument, relation: boolean): LabelDefinition[] {
  const labels = known.labels(document);
  const defined = [...((relation ? labels?.relations : labels?.labels) ?? [])];
  const names = new Set(defined.map(({ name }) => name));
  for (const { kind, label } of known.views(document)) {
    if (kind !== (relation ? 'relation' : 'label') || names.has(label)) continue;
    names.add(label);
    defined.push({ name: label, color: null, key: null, description: '' });
  }
  return defined.map((one) => known.definition(document, one.name, relation).definition);
}
