import { l10n } from 'vscode';
import { isEmpty, touch } from '../shared/ranges';
import type { Ask } from './subject';
import { pickByKey } from './keyPick';
import { nothingHere } from './labels';
import { pickExtent } from './pickExtent';

/** Corrections of quotations but their speakers. `value` is a kind, `to` the words that it stands on, or that tell it. */
export const quotationAsks: Readonly<Record<'quotation' | 'quoteReject' | 'quoteResize' | 'cue', Ask>> = {
  async quotation({ here: { quotation, selection }, range, given }) {
    const words = isEmpty(range) ? quotation : selection;
    if (!words) return nothingHere.quotation();
    const all = kinds();
    const title = l10n.t('“{0}” Is…', words.words);
    const kind =
      all.find(({ value }) => value === given.value)?.value ??
      (await pickByKey(title, l10n.t('Press the letter in brackets, or choose'), all));
    return kind ? { kind: 'quotation', range: words.range, quote: kind } : null;
  },
  async quoteReject({ here: { quotation } }) {
    return quotation ? { kind: 'reject', at: quotation.range, scope: 'here', of: 'quote' } : nothingHere.quotation();
  },
  async quoteResize({ document, here: { quotation, selection }, range, given }) {
    if (!quotation) return nothingHere.quotation();
    const selected = isEmpty(range) || !selection || given.version !== undefined ? undefined : selection.range;
    const to = given.to ?? selected ?? (await pickExtent(document, quotation));
    return to ? { kind: 'resize', at: quotation.range, range: to, of: 'quote' } : null;
  },
  async cue({ here: { quotation, selection }, range, given }) {
    if (!quotation) return nothingHere.quotation();
    const selected = !isEmpty(range) && selection && !touch(range, quotation.range) ? selection.range : undefined;
    const cue = given.to ?? selected;
    if (cue) return { kind: 'cue', at: quotation.range, cue };
    const none = await pickByKey(l10n.t('What Words Tell “{0}”?', quotation.words), l10n.t('Or select them first'), [
      { value: true, label: l10n.t('No Word Tells It'), key: 'n' },
    ]);
    return none ? { kind: 'cue', at: quotation.range, cue: null } : null;
  },
};

const kinds = () =>
  [
    { value: 'direct', label: l10n.t('Direct: In Their Own Words'), key: 'd' },
    { value: 'indirect', label: l10n.t('Indirect: As Reported'), key: 'i' },
    { value: 'mixed', label: l10n.t('Partly in Their Own Words'), key: 'm' },
    { value: 'attitude', label: l10n.t('A Thought or Wish, Not Said'), key: 't' },
  ] as const;
