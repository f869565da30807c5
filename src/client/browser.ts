import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { resourcesNotification, type Resources } from '../protocol';
import { activateClient, type Api } from './extension';

declare const Worker: new (url: string) => never;

/** The web entry: the server is a web worker, which cannot read files; it is handed the weights after `initialize`. */
export function activate(context: ExtensionContext): Api {
  return activateClient(context, {
    createClient: options => createClient(context, options),
    afterStart: async client => client.sendNotification(resourcesNotification.method, await readResources(context.extensionUri)),
  });
}

async function createClient(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient> {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js');
  return new LanguageClient('dateline', 'Dateline', async () => new Worker(script.toString(true)), options);
}

async function readResources(extension: Uri): Promise<Resources> {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(extension, 'models', name));
  const [tagger, recognizer, gazetteer] = await Promise.all([read('tagger.bin'), read('recognizer.bin'), read('gazetteer.bin')]);
  return { tagger, recognizer, gazetteer };
}
