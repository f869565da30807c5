/**
 * A file beside the sidecar as a relative IRI reference of one segment (RFC 3987): readable, and never taken for a scheme or a path.
 * A lone surrogate becomes U+FFFD, since an IRI cannot hold it.
 */
export function fileIri(name: string): string {
  const wellFormed = name.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (units) =>
    units.length === 2 ? units : '\ufffd',
  );
  return wellFormed.replace(/[^\w.~!$&'()*+,;=@\u00a0-\uffff-]|\s/g, encodeURIComponent);
}

/** The file name that `fileIri` was given; null for any other IRI. */
export function fileOfIri(iri: string): string | null {
  try {
    const name = decodeURIComponent(iri);
    return name !== '' && fileIri(name) === iri ? name : null;
  } catch {
    return null;
  }
}
