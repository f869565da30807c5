import type { Labels } from '../../protocol';

/** The labels of the innermost folder that holds a document; of the only folder for one that lies in none (an untitled one). */
export function labelsFor(uri: string, all: readonly Labels[]): Labels | undefined {
  const holds = ({ folder }: Labels) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
  const innermost = all.filter(holds).sort((a, b) => b.folder.length - a.folder.length)[0];
  return innermost ?? (all.length === 1 ? all[0] : undefined);
}
