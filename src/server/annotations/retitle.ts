import { readSidecar } from '../../annotations/sidecar/readSidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import { fileName } from '../../service/wording/fileName';
import type { Files } from './files/files';
import { sidecarUri } from './uris';

/**
 * Writes the new name of an article that was renamed, and is not open, into its sidecar. A sidecar that cannot be read or written
 * stays as it is.
 */
export async function retitle(files: Files, article: string): Promise<void> {
  const [uri, name] = [sidecarUri(article), fileName(article)];
  if (uri === null) return;
  try {
    const text = await files.read(uri);
    if (text === null) return;
    const sidecar = readSidecar(text);
    if ('error' in sidecar || sidecar.source === null || sidecar.source === name) return;
    await files.write(uri, writeSidecar(sidecar.annotations, name, sidecar.frame), text);
  } catch {
    // people see the reason when they open the article
  }
}
