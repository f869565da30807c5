import { Console } from 'node:console';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

/** The way to the client and back. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Calls the listener when the client has closed it. */
  onClose(listener: () => void): void;
}

/** The way that the arguments of a language server name: `--node-ipc`, `--stdio`, `--socket=PORT` or `--pipe=NAME`. */
export function transportOf(args: readonly string[]): Transport {
  const valueOf = (name: string): string | undefined => {
    const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
    return at < 0 ? undefined : (args[at].split('=')[1] ?? args[at + 1]);
  };
  const [port, pipe] = [valueOf('--socket'), valueOf('--pipe')];
  if (args.includes('--node-ipc')) return ipc();
  if (args.includes('--stdio')) return stdio();
  if (port !== undefined) return over(...createServerSocketTransport(Number(port)));
  if (pipe !== undefined) return over(...createServerPipeTransport(pipe));
  throw new Error('One of --node-ipc, --stdio, --socket=PORT and --pipe=NAME is needed.');
}

/** The channel to the process that started this one. Its end is the process's own event. */
const ipc = (): Transport => ({
  reader: new IPCMessageReader(process),
  writer: new IPCMessageWriter(process),
  onClose: (listener) => void process.on('disconnect', listener),
});

function stdio(): Transport {
  console = new Console(process.stderr); // what a library prints must not come between
  return over(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
}

const over = (reader: MessageReader, writer: MessageWriter): Transport => ({
  reader,
  writer,
  onClose(listener) {
    reader.onClose(listener);
    writer.onClose(listener);
  },
});
