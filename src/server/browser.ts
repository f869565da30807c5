import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createAnalyzer, type Analyzer } from '../core/analyze';
import { languages } from '../languages';
import { resourcesNotification, type Resources } from '../protocol';
import { serve } from './server';

/** The server as a web worker. It has no files of its own: the client sends the weights after `initialize`. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const analyzer = new Promise<Analyzer>((resolve, reject) => {
  connection.onNotification(resourcesNotification.method, (resources: Resources) => {
    try {
      resolve(createAnalyzer(resources, languages));
    } catch (error) {
      reject(error);
    }
  });
});
analyzer.catch(() => undefined); // the reading of an article fails, and says why

serve(connection, async () => (await analyzer).open());
connection.listen();
