import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { AnalyzedDocument } from '../document/analyzedDocument';

const longQuotationLines = 3;

/** Sections under a heading, and quotations that run over three lines or more. */
export function foldingRanges(reading: AnalyzedDocument): FoldingRange[] {
  return [...sectionFolds(reading), ...quotationFolds(reading)];
}

function sectionFolds({ analysis, lines }: AnalyzedDocument): FoldingRange[] {
  const { sections } = analysis;
  const headings = sections.flatMap((section, i) => (section.kind === 'heading' ? [i] : []));
  return headings.flatMap((index, i) => {
    const last = sections[(headings[i + 1] ?? sections.length) - 1];
    return fold(lines.lineAt(sections[index].start), lines.lineAt(last.end), FoldingRangeKind.Region);
  });
}

function quotationFolds({ analysis, lines }: AnalyzedDocument): FoldingRange[] {
  return analysis.quotes.flatMap((quote) => {
    const [first, last] = [lines.lineAt(quote.start), lines.lineAt(quote.end)];
    return last - first + 1 >= longQuotationLines ? fold(first, last) : [];
  });
}

function fold(startLine: number, endLine: number, kind?: FoldingRangeKind): FoldingRange[] {
  return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
}
