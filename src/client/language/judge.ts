import type { TextDocument } from 'vscode';
import { detect, detectionLength, unread, type Outcome } from '../../detection/detect';
import { detectRequest } from '../../protocol';
import type { LanguageClient } from '../connection/languageClient';
import { readSettings } from '../settings';
import { matchesGlob } from './globs';

/**
 * Is a document an article? The globs of the settings win; then the first step of the detector decides most texts here. Only where it does
 * not is the server asked, which starts for it.
 */
export async function judge(document: TextDocument, client: LanguageClient): Promise<Outcome> {
  const { detectArticles } = readSettings();
  const byGlob = judgeByGlobs(document);
  if (byGlob) return byGlob;
  if (!detectArticles) return 'no';
  const text = headOf(document);
  const first = detect(text);
  if (first.article) return first.article;
  return ((await client.request(detectRequest, { text })) ?? unread(first)).article;
}

/** What the settings say of a document, before anybody looks at its text. */
export function judgeByGlobs(document: TextDocument): 'sure' | 'no' | null {
  const { include, exclude } = readSettings().articles;
  if (matchesGlob(document, exclude)) return 'no';
  return matchesGlob(document, include) ? 'sure' : null;
}

function headOf(document: TextDocument): string {
  const lines: string[] = [];
  for (let i = 0, length = 0; i < document.lineCount && length <= detectionLength; i++) {
    const line = document.lineAt(i).text.slice(0, detectionLength + 1);
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
