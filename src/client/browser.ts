import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { resourcesNotification, type Resources } from '../protocol';
import { activateClient, type Api } from './extension';

// of the browser's own, which the project's TypeScript settings leave out
declare const Worker: new (url: string) => never;
declare const Blob: new (parts: Uint8Array[], options: { type: string }) => object;
// eslint-disable-next-line @typescript-eslint/naming-convention -- the browser's own name
declare const URL: { createObjectURL(blob: object): string };

/** The web entry: the server is a web worker, which cannot read files; it is handed the weights after `initialize`. */
export function activate(context: ExtensionContext): Api {
  return activateClient(context, {
    createClient: (options) => createClient(context, options),
    afterStart: async (client) =>
      client.sendNotification(resourcesNotification.method, await readResources(context.extensionUri)),
  });
}

async function createClient(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient> {
  const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js');
  return new LanguageClient(
    'dateline',
    'Dateline',
    async () => {
      // the host's Worker makes workers that are no instances of it, so the transports are made here
      const worker = new Worker(await scriptUrl(script));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    },
    options,
  );
}

/** A web host loads workers from http only; a script that lies elsewhere (on a remote) goes in as a blob. */
async function scriptUrl(script: Uri): Promise<string> {
  if (/^https?$/.test(script.scheme)) return script.toString(true);
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' }));
}

async function readResources(extension: Uri): Promise<Resources> {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(extension, 'models', name));
  const [tagger, recognizer, gazetteer] = await Promise.all([
    read('tagger.bin'),
    read('recognizer.bin'),
    read('gazetteer.bin'),
  ]);
  return { tagger, recognizer, gazetteer };
}
