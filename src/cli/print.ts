import { shown } from './terminal';

/** Where text goes: `false` from `write` asks to wait for `drain`, as streams do. */
export interface Sink {
  /** It is a terminal. */
  readonly isTTY?: boolean;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** Writes a text, with a line end where it has none, and waits until the sink takes more. A terminal gets nothing that it would obey. */
export async function print(sink: Sink, text: string): Promise<void> {
  const line = text.endsWith('\n') ? text : `${text}\n`;
  if (sink.write(sink.isTTY ? shown(line) : line)) return;
  await new Promise<void>((resolve) => sink.once('drain', resolve));
}
