import { extensions, type Event, type Uri } from 'vscode';

/** The part used of the API of VS Code's own git extension, version 1. */
interface Git {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

/** How long to wait for the git extension to have found the repositories of a window just opened. */
const patience = 5000;

/** A file's text as last committed; null where there is no git, no repository, or no such file in it. */
export async function committedText(uri: Uri): Promise<string | null> {
  try {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    const git = extension?.isActive ? extension.exports : await extension?.activate();
    if (!git?.enabled) return null;
    const api = git.getAPI(1);
    await initialized(api);
    const text = await api.getRepository(uri)?.show('HEAD', uri.fsPath);
    return text?.replace(/^\ufeff/, '') ?? null;
  } catch {
    return null; // not tracked, or git failed: the places are found without it
  }
}

function initialized(api: Git): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const listening = api.onDidChangeState(() => api.state === 'initialized' && done());
  });
}
