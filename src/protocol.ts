/**
 * What client and server say to each other beyond the standard protocol: all that they share, by what it is about. Types and names only.
 *
 * Every request names the version of the text it speaks of. A position in an older version is mapped forward through the
 * edits since; a request whose version cannot be mapped is refused with `ContentModified` (-32801). Answers carry the
 * version they hold for. Positions and ranges are LSP ones: zero-based lines, UTF-16 columns.
 */

export * from './protocol/base';
export * from './protocol/start';
export * from './protocol/state';
export * from './protocol/outline';
export * from './protocol/commands';
export * from './protocol/sources';
export * from './protocol/panels';
export * from './protocol/annotations';
export * from './protocol/operations';
export * from './protocol/corrections';
export * from './protocol/labels';
export * from './protocol/review';
export * from './protocol/files';
