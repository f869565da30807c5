import { Uri, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { activateClient, type Api } from './extension';

/** MiB of V8's young generation: what one reading makes dies young, and collecting it less often saves a tenth of the time. */
const youngGeneration = '--max-semi-space-size=64';

/** The desktop entry: the server is a Node process beside the extension host and reads the weights from its own folder. */
export function activate(context: ExtensionContext): Api {
  return activateClient(context, { createClient: (options) => createClient(context, options) });
}

async function createClient(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient> {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const transport = TransportKind.ipc;
  const server = {
    run: { module, transport, options: { execArgv: [youngGeneration] } },
    debug: { module, transport, options: { execArgv: [youngGeneration, '--nolazy', '--inspect=6029'] } },
  };
  return new LanguageClient('dateline', 'Dateline', server, options);
}
