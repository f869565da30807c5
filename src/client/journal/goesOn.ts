/**
 * Do the steps of an article that was closed go on in a document that has its name now? Where its text is the same, as on the
 * server; an untitled document is always another one. `closed`: the fingerprint of its last text, null when it was renamed to this.
 */
export function goesOn(closed: string | null, isUntitled: boolean, content: () => string): boolean {
  return closed === null || (!isUntitled && closed === content());
}
