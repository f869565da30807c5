import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createAnalyzer } from '../core/analyze';
import { resourcesNotification, type Resources } from '../protocol';
import { serve } from './server';

/** The server as a web worker. It has no files of its own: the client sends the weights after `initialize`. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const resources = new Promise<Resources>(resolve => {
  connection.onNotification(resourcesNotification.method, resolve);
});

serve(connection, async () => createAnalyzer(await resources));
connection.listen();
