import type { Placed } from '../../annotations/model';
import { exporterOf, exporters } from '../../formats';
import { markdownOutline } from '../../formats/markdown/outlineMarkdown';
import { outlineLines, textOutline } from '../../formats/model/outlineLines';
import { exportRequest, formatsRequest, outlineTextRequest } from '../../protocol';
import type { Handlers } from './handlers';

/** Answers the requests for articles in other formats. `placed` gives an article's annotations. */
export function registerExports(on: Handlers, placed: (uri: string) => readonly Placed[]): void {
  on.plain(formatsRequest, [], () => exporters.map(({ id, label, extension }) => ({ id, label, extension })));
  on.versioned(exportRequest, null, ({ uri, version, text, analysis }, { format }) => {
    const exporter = exporterOf(format);
    if (!exporter) return null;
    const exported = exporter.serialize({ uri, version, text, analysis, annotations: placed(uri) });
    return { uri, version, extension: exporter.extension, text: exported };
  });
  on.versioned(outlineTextRequest, null, (reading, { style, parts }) => ({
    uri: reading.uri,
    version: reading.version,
    text: outlineLines(reading, style === 'markdown' ? markdownOutline : textOutline, parts),
  }));
}
