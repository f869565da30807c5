import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { traceOf } from './errors';

/** Thrown by a handler to refuse a request; the client gets the code. Everything else a handler throws is logged. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Wraps a handler so that nothing it does reaches the connection but an answer: a cancelled request is answered as
 * cancelled, a refusal as refused, and one that throws with `neutral`, the error going to `log`.
 */
export function guarded<P, R>(
  name: string,
  neutral: R,
  log: (message: string) => void,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const answer = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      if (error instanceof Refusal) return new ResponseError(error.code, error.message);
      log(`${name}: ${traceOf(error)}`);
      return neutral;
    }
  };
}
