/**
 * The messages between client and server beyond the standard protocol: all that they share, one file a subject. Types and names only.
 *
 * Every request names the version of the text it is about. A position in an older version is mapped forward through the
 * edits since; a request whose version cannot be mapped is refused with `ContentModified` (-32801). Answers carry the
 * version they hold for. Positions and ranges are LSP ones: zero-based lines, UTF-16 columns.
 */

export * from './base';
export * from './start';
export * from './state';
export * from './outline';
export * from './commands';
export * from './sources';
export * from './panels';
export * from './exports';
export * from './annotations';
export * from './operations';
export * from './corrections';
export * from './labels';
export * from './review';
export * from './files';
export * from './detection';
