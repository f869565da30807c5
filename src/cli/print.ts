/** Where text goes: `false` from `write` asks to wait for `drain`, as streams do. */
export interface Sink {
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** Writes a text, with a line end where it has none, and waits until the sink takes more. */
export async function print(sink: Sink, text: string): Promise<void> {
  if (sink.write(text.endsWith('\n') ? text : `${text}\n`)) return;
  await new Promise<void>((resolve) => sink.once('drain', resolve));
}
