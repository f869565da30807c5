import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detokenize } from '../names/detokenize';
import type { Shape } from './sources';

/** One text of a file, with its genre where the file says one. */
export interface Found {
  readonly id: string;
  readonly text: string;
  readonly genre?: string;
}

/** How much of a text is kept. */
const length = 12_000;

/** The documents of a file, by how its source keeps them. */
export const readers: Readonly<Record<Shape, (bytes: Buffer, path: string) => Found[]>> = {
  csv: (bytes) => readStories(bytes.toString('utf8')),
  conllu: (bytes, path) => readConllu(bytes.toString('utf8'), path),
  masc: (bytes) => readMasc(bytes),
  redocred: (bytes) => readWikipedia(bytes.toString('utf8')),
  text: (bytes, path) =>
    path.endsWith('.zip') ? zipped(bytes).map(one) : [one({ name: path, text: bytes.toString() })],
  page: (bytes, path) => [one({ name: path, text: bytes.toString('utf8') })],
  log: (bytes, path) => chunks(bytes.toString('utf8'), path, [0, 0.3, 0.6, 0.9]),
  novel: (bytes, path) => chunks(bytes.toString('utf8'), path, [0, 0.25, 0.5, 0.75]),
};

const one = ({ name, text }: { name: string; text: string }): Found => ({ id: name, text: text.slice(0, length) });

/** Pieces of a long text that begin at a paragraph (or a line), at these shares of it. */
function chunks(text: string, id: string, at: readonly number[]): Found[] {
  return at.map((share) => {
    const from = Math.floor(text.length * share);
    const gap = share === 0 ? 0 : (/\r?\n\s*\n|\n/.exec(text.slice(from))?.index ?? 0);
    return {
      id: `${id}@${share}`,
      text: text
        .slice(from + gap)
        .trimStart()
        .slice(0, length),
    };
  });
}

/** Rows of url, date, title, text; the title is the headline. */
function readStories(csv: string): Found[] {
  const cells = [...csv.matchAll(/(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\n]*))/g)].map(([whole, quoted, plain]) => ({
    first: whole.startsWith('\n'),
    value: quoted?.replaceAll('""', '"') ?? plain,
  }));
  const rows: string[][] = [[]];
  for (const { first, value } of cells) {
    if (first) rows.push([]);
    rows.at(-1)!.push(value);
  }
  return rows.slice(1).flatMap(([url, , title, text]) => {
    const story = text?.trim().replace(/\s*\n\s*\n\s*/g, '\n\n');
    return story ? [{ id: url, text: `${title}\n\n${story}`.slice(0, length) }] : [];
  });
}

/** Paragraphs as the treebank marks them, the sentences as they were written. */
function readConllu(conllu: string, path: string): Found[] {
  let text = '';
  for (const line of conllu.split('\n')) {
    if (/^# newpar(?: |$)/.test(line) && text) text += '\n\n';
    const sentence = /^# text = (.*)/.exec(line)?.[1];
    if (sentence) text += text && !text.endsWith('\n') ? ` ${sentence}` : sentence;
  }
  const genre = /GUM_([a-z]+)_|sources\/([a-z]+)\//.exec(path);
  return [{ id: path, text: text.slice(0, length), genre: genre?.[1] ?? genre?.[2] }];
}

function readWikipedia(json: string): Found[] {
  const documents = JSON.parse(json) as { title: string; sents: string[][] }[];
  return documents.map(({ title, sents }) => ({
    id: title,
    text: `${title}\n\n${sents.map((tokens) => detokenize(tokens).text).join(' ')}`,
  }));
}

function readMasc(bytes: Buffer): Found[] {
  const files = zipped(bytes);
  const list = files.find(({ name }) => name.endsWith('categories.txt'))?.text ?? '';
  const genres = new Map(list.split('\n').map((line) => line.trim().split(/\s+/) as [string, string]));
  return files.flatMap(({ name, text }) => {
    const genre = [...genres].find(([file]) => name.endsWith(file) && file)?.[1];
    if (!genre || !name.endsWith('.txt')) return [];
    const lines = text.split('\n').map((line) =>
      line
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((token) => token.slice(0, token.lastIndexOf('_'))),
    );
    return [
      {
        id: name,
        genre,
        text: lines
          .map((tokens) => detokenize(tokens).text)
          .join('\n')
          .trim()
          .slice(0, length),
      },
    ];
  });
}

function zipped(bytes: Buffer): { name: string; text: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-zip-'));
  const file = join(folder, 'a.zip');
  writeFileSync(file, bytes);
  const names = execFileSync('unzip', ['-Z1', file]).toString().split('\n');
  return names
    .filter((name) => name.endsWith('.txt') || /(?:Latin1|UTF8)$/.test(name))
    .filter((name) => !/udhr\//.test(name) || /English/.test(name))
    .map((name) => ({ name, text: execFileSync('unzip', ['-p', file, name]).toString() }));
}
