import { Hover, MarkdownString, l10n, languages, type ExtensionContext, type TextDocument } from 'vscode';
import { hoverCommands, placeCommands, type AnnotationView } from '../../protocol';
import { oneLine } from '../shared/oneLine';
import { toRange } from '../navigation/reveal';
import { commandLink, escapeMarkdown } from './escape';
import type { Known } from './known';
import { isDoubtful } from './tree/rows';
import { viewsAt } from './where';

/** Says of a span which labels lie on it, what they mean, and how they are related. */
export function registerLabelHover(context: ExtensionContext, known: Known): void {
  context.subscriptions.push(
    languages.registerHoverProvider(
      { language: 'article' },
      {
        async provideHover(document, position) {
          const views = await known.fresh(document);
          const labels = viewsAt(views, position).filter(({ kind }) => kind === 'label');
          if (labels.length === 0) return null;
          const text = new MarkdownString(
            labels.map((view) => linesOf(document, view, views, known).join('  \n')).join('\n\n'),
          );
          text.isTrusted = { enabledCommands: [hoverCommands.reveal, placeCommands.keep, placeCommands.remove] };
          return new Hover(
            text,
            toRange(labels[0].ranges.find((range) => toRange(range).contains(position)) ?? labels[0].ranges[0]),
          );
        },
      },
    ),
  );
}

function linesOf(
  document: TextDocument,
  view: AnnotationView,
  views: readonly AnnotationView[],
  known: Known,
): string[] {
  const { definition } = known.definition(document, view.label);
  const what = view.ranges.length > 1 ? l10n.t('label in {0} pieces', view.ranges.length) : l10n.t('label');
  return [
    `**${escapeMarkdown(view.label).trim()}** · ${escapeMarkdown(what)}`,
    ...(definition.description ? [escapeMarkdown(oneLine(definition.description, 300))] : []),
    ...relationsOf(document, view, views),
    ...(isDoubtful(view.state) ? [doubtLine(document, view)] : []),
  ];
}

function relationsOf(document: TextDocument, view: AnnotationView, views: readonly AnnotationView[]): string[] {
  const byId = new Map(views.map((other) => [other.id, other]));
  return views
    .filter(({ kind, from, to }) => kind === 'relation' && (from === view.id || to === view.id))
    .map((relation) => {
      const outward = relation.from === view.id;
      const other = byId.get((outward ? relation.to : relation.from) ?? '');
      const type = escapeMarkdown(relation.label);
      return outward ? `→ ${type} → ${endOf(document, other)}` : `${endOf(document, other)} → ${type} →`;
    });
}

function endOf(document: TextDocument, view: AnnotationView | undefined): string {
  if (!view) return escapeMarkdown(l10n.t('something removed'));
  const words = escapeMarkdown(oneLine(view.quote || view.label, 60));
  const [range] = view.ranges;
  return range ? commandLink(words, hoverCommands.reveal, { uri: document.uri.toString(), range }) : words;
}

function doubtLine(document: TextDocument, { id, state, quote }: AnnotationView): string {
  const place = { uri: document.uri.toString(), id };
  const question = escapeMarkdown(
    state === 'changed'
      ? l10n.t('It was on “{0}”. Does it still hold?', oneLine(quote, 80))
      : l10n.t('Is this still its place?'),
  );
  const keep = commandLink(escapeMarkdown(l10n.t('Keep')), placeCommands.keep, place);
  const remove = commandLink(escapeMarkdown(l10n.t('Remove')), placeCommands.remove, place);
  return `${question} ${keep} · ${remove}`;
}
