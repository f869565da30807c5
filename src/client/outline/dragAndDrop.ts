import { DataTransferItem, commands, l10n, window, type TreeDragAndDropController } from 'vscode';
import { correctionCommands, type CorrectionArguments } from '../../protocol';
import { entityGroups, sameKind } from '../corrections/candidates';
import { confirm } from '../shared/status';
import type { ItemNode, Tree } from './tree';

const type = 'application/vnd.code.tree.dateline.outline';

/** Dropping one entity on another of its kind merges them, once a person has said yes to both names. */
export function createDragAndDrop(tree: () => Tree): TreeDragAndDropController<string> {
  /** The item of a node: its own, or that of the mention. */
  function itemOf(id: string | undefined): ItemNode | null {
    const node = id === undefined ? undefined : tree().nodes.get(id);
    if (node?.kind === 'mention') return itemOf(node.parent);
    return node?.kind === 'item' && entityGroups.includes(node.groupKind) ? node : null;
  }

  return {
    dragMimeTypes: [type],
    dropMimeTypes: [type],
    handleDrag(ids, transfer) {
      transfer.set(type, new DataTransferItem(ids.filter((id) => itemOf(id)?.id === id)));
    },
    async handleDrop(target, transfer) {
      const ids: unknown = transfer.get(type)?.value;
      const [first] = Array.isArray(ids) ? ids : [];
      const [from, to] = [itemOf(typeof first === 'string' ? first : undefined), itemOf(target)];
      if (!from || !to || from.id === to.id) return;
      if (!sameKind(from.groupKind, to.groupKind)) return confirm(l10n.t('Only two of the same kind can be merged.'));
      if (await agreed(from.item.label, to.item.label)) await merge(from, to);
    },
  };

  async function merge(from: ItemNode, to: ItemNode): Promise<void> {
    const { uri, version } = tree();
    const place: CorrectionArguments = {
      uri,
      version,
      range: from.item.mentions[0].range,
      with: to.item.mentions[0].range,
    };
    await commands.executeCommand(correctionCommands.merge, place);
  }
}

async function agreed(from: string, to: string): Promise<boolean> {
  const yes = l10n.t('Merge');
  const detail = l10n.t('They become one. This can be undone.');
  return (
    (await window.showWarningMessage(l10n.t('Merge “{0}” with “{1}”?', from, to), { modal: true, detail }, yes)) === yes
  );
}
