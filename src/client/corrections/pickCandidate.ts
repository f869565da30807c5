import { QuickPickItemKind, l10n } from 'vscode';
import type { CorrectableEntity, CorrectableQuotation, OutlineItem, Range } from '../../protocol';
import { groupLabel } from '../outline/treeItems';
import type { PreviewItem } from '../navigation/previewPick';
import { isEmpty, touch } from '../shared/ranges';
import type { Subject } from './subject';
import { itemAt, mergeCandidates, speakerCandidates, type Candidate } from './candidates';

/** Asks what an entity is the same as; a sentence where there is nothing to choose; null when the person has left. */
export async function pickMergePartner(
  { document, here, outline, preview }: Subject,
  entity: CorrectableEntity,
): Promise<Range | string | null> {
  const answer = await outline();
  const own = answer && answer.version === here.version ? itemAt(answer, entity.range) : null;
  if (!answer || !own) return l10n.t('The text has changed since. Try again.');
  const items = mergeCandidates(answer, own.group, own.item, entity.range).map((candidate) => ({
    ...candidateItem(candidate),
    description: inOrderOfUse(own.item, candidate.item),
  }));
  if (items.length === 0) return l10n.t('There is nothing else of this kind in the article.');
  const picked = await preview.ask(document, items, l10n.t('The same as…'), l10n.t('Merge “{0}” with…', entity.name));
  return picked?.range ?? null;
}

/** "Ana Ruiz (14) and A. Ruiz (1)": the one that is used more gives both its name. */
function inOrderOfUse(...items: readonly [OutlineItem, OutlineItem]): string {
  const [more, less] = items.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return l10n.t('{0} ({1}) and {2} ({3})', more.label, more.mentions.length, less.label, less.mentions.length);
}

interface SpeakerItem extends PreviewItem {
  readonly speaker: Range | null;
}

/** Asks who said a quotation: null for nobody known, undefined when the person has left. */
export async function pickSpeaker(
  { document, here, range, outline, preview }: Subject,
  quotation: CorrectableQuotation,
): Promise<Range | null | undefined> {
  const answer = await outline();
  const candidates = answer && answer.version === here.version ? speakerCandidates(answer, quotation.range) : [];
  const selected = !isEmpty(range) && here.selection && !touch(range, quotation.range) ? here.selection : null;
  const items: (SpeakerItem | (PreviewItem & { readonly speaker?: undefined }))[] = [
    ...(selected ? [{ label: l10n.t('The Selection'), description: selected.words, speaker: selected.range }] : []),
    ...candidates.map((candidate) => ({ ...candidateItem(candidate), speaker: candidate.range })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('Nobody That Is Known'), speaker: null },
  ];
  const title = l10n.t('Who Said “{0}”?', quotation.words.replace(/^["“„«‘']+|[,"”»’']+$/g, ''));
  return (await preview.ask(document, items, quotation.speaker ?? l10n.t('No speaker found'), title))?.speaker;
}

function candidateItem({ group, item, range }: Candidate): PreviewItem & { readonly range: Range } {
  return { label: item.label, description: [groupLabel(group), item.detail].filter(Boolean).join(' · '), range };
}
