import { ConnectionError, DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Fault } from '../../annotations/sidecar/sidecar';

/** Shows what is wrong, by file. Sends nothing about files that nothing was ever wrong with. */
export function publisher(connection: Connection): (uri: string, diagnostics: readonly Diagnostic[]) => void {
  const published = new Set<string>();
  return (uri, diagnostics) => {
    if (diagnostics.length === 0 && !published.delete(uri)) return;
    if (diagnostics.length > 0) published.add(uri);
    unlessGone(() => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }));
  };
}

/**
 * Sends something to a client that may be gone: then it is not sent, and nothing fails. What waits to be written is written all
 * the same.
 */
export function unlessGone(send: () => void): void {
  try {
    send();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
  }
}

/** Why a file cannot be read, on its line. */
export function faultDiagnostics(fault: Fault | null): Diagnostic[] {
  if (!fault) return [];
  const line = Math.max(0, fault.line - 1);
  return [
    {
      range: { start: { line, character: 0 }, end: { line, character: 1000 } },
      message: fault.error,
      severity: DiagnosticSeverity.Error,
      source: 'Dateline',
    },
  ];
}
