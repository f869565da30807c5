import { URI, Utils } from 'vscode-uri';

/** The name of a document's file, for people; of what is no URI, what follows the last slash. */
export function fileName(uri: string): string {
  try {
    return Utils.basename(URI.parse(uri));
  } catch {
    return uri.slice(uri.lastIndexOf('/') + 1);
  }
}
