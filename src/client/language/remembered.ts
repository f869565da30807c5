/** The part of a `vscode.Memento` that is needed. */
export interface Memory {
  get<T>(key: string, otherwise: T): T;
  update(key: string, value: unknown): Thenable<void>;
}

/** Documents of which somebody has said something, by URI. */
export interface Remembered {
  has(uri: string): boolean;
  /** `untitled`: for this session only; the next "Untitled-1" is another text. */
  add(uri: string, untitled: boolean): void;
  delete(uri: string): void;
}

const limit = 500;

/** Keeps the {@link limit} newest over sessions, under a key of its own. */
export function remember(memory: Memory, key: string): Remembered {
  const session = new Set<string>();
  const stored = () => memory.get<string[]>(key, []);
  return {
    has: (uri) => session.has(uri) || stored().includes(uri),
    add(uri, untitled) {
      session.add(uri);
      if (!untitled) void memory.update(key, [...stored().filter((other) => other !== uri), uri].slice(-limit));
    },
    delete(uri) {
      session.delete(uri);
      if (stored().includes(uri))
        void memory.update(
          key,
          stored().filter((other) => other !== uri),
        );
    },
  };
}
