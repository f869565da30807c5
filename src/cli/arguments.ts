import { parseArgs } from 'node:util';
import { dayOfDateTime } from '../core/layout/dates';
import { exporterOf, exporters } from '../formats';
import type { Exporter } from '../formats/exporter';

/** How each command is called. */
const synopses: Readonly<Record<string, string>> = {
  annotate: 'dateline annotate [options] FILE… | -',
  detect: 'dateline detect FILE… | -',
  export: 'dateline export --format NAME [-o OUT] [options] FILE…',
  formats: 'dateline formats',
  merge: 'dateline merge BASE OURS THEIRS',
};

export const usage = `${Object.values(synopses).join('\n')}

annotate reads news articles and prints what it finds: one line of JSON for each, in the order given.
With "-" each line of standard input is one document: {"id": "…", "text": "…", "date": "YYYY-MM-DD"}, id and date optional.
A document that cannot be read gives {"id", "error"}, and the run goes on; the exit status is then 1.
What people have settled counts: the annotations in FILE.anno.json, and .dateline/lexicon.json of the nearest folder above that has a
.dateline. Where one of them is broken, standard error says so, it is left aside, and the exit status is 1.

Files are read as UTF-8, as UTF-16 where a byte order mark says so, and as Windows-1252 when they are no UTF-8; standard error then says
so. Anything else (UTF-16 without a mark) cannot be read. A terminal gets no control characters, and no marks that turn the direction of text.

detect says whether each text is a news article, as the editor does when it is opened, by its first 8,192 characters, one line each:
{"id", "article": "sure" | "perhaps" | "no", "score": 0 to 1}. Input and errors are as for annotate.

export writes articles in another format, one after the other to standard output, or to OUT: a file, or for several articles a folder.
formats lists them: name, file extension, what it is.

  --format NAME        the format: for export one of those that "dateline formats" lists; annotate prints json
  -o, --output OUT     where export writes
  --date YYYY-MM-DD    the date of articles that come with none of their own in the input; Thh:mm or Thh:mmZ may follow
  --day-first          reads 04/05/2017 as 4 May
  --machine-only       leaves people's annotations beside the files aside
  --help, --version

merge brings two versions of annotations (or of .dateline/lexicon.json, .dateline/labels.json) together and writes them over OURS.
As git's merge driver: git config merge.dateline.driver "dateline merge %O %A %B". Exit status: 0 merged, 1 conflicts, 2 not merged.
`;

/** What the command line asks for. */
export type Command =
  | {
      readonly kind: 'annotate' | 'detect';
      readonly files: readonly string[];
      readonly stdin: boolean;
      readonly date?: string;
      readonly dayFirst: boolean;
      readonly machineOnly: boolean;
    }
  | {
      readonly kind: 'export';
      readonly files: readonly string[];
      readonly format: Exporter;
      /** A file or folder; standard output without one. */
      readonly output?: string;
      readonly date?: string;
      readonly dayFirst: boolean;
      readonly machineOnly: boolean;
    }
  | { readonly kind: 'formats' }
  | { readonly kind: 'merge'; readonly base: string; readonly ours: string; readonly theirs: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** `synopsis`: how its command is called; null where none was named. */
  | { readonly kind: 'wrong'; readonly message: string; readonly synopsis: string | null };

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): Command {
  const named = args.find((arg) => Object.hasOwn(synopses, arg));
  const synopsis = named === undefined ? null : synopses[named];
  const wrong = (message: string): Command => ({ kind: 'wrong', message, synopsis });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        date: { type: 'string' },
        'day-first': { type: 'boolean', default: false },
        'machine-only': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const [command, ...files] = positionals;
    if (command === 'merge') {
      const [base, ours, theirs, more] = files;
      if (theirs === undefined || more !== undefined) return wrong('merge takes three files: BASE OURS THEIRS');
      return { kind: 'merge', base, ours, theirs };
    }
    if (command === 'formats') return files.length > 0 ? wrong('formats takes nothing') : { kind: 'formats' };
    if (command !== 'annotate' && command !== 'detect' && command !== 'export')
      return wrong(`${command ? `unknown command "${command}"` : 'no command'}; "dateline --help" lists them`);
    const { date, format, output } = values;
    if (date !== undefined && dayOfDateTime(date) === null) return wrong(`"${date}" is no date; write YYYY-MM-DD`);
    const options = { date, dayFirst: values['day-first'], machineOnly: values['machine-only'] };
    const stdin = files.includes('-');
    if (command === 'export') {
      const exporter = exporterOf(format ?? '');
      if (!exporter) return wrong(`${unknownFormat(format)}; there are: ${exporters.map(({ id }) => id).join(', ')}`);
      if (files.length === 0 || stdin) return wrong('export takes files');
      return { kind: 'export', files, format: exporter, output, ...options };
    }
    if (format !== undefined && format !== 'json') return wrong(`unknown format "${format}"; there is: json`);
    if (output !== undefined) return wrong(`${command} prints to standard output`);
    if (files.length === 0) return wrong('no file; "-" reads documents from standard input');
    if (stdin && files.length > 1) return wrong('"-" stands alone');
    return { kind: command, files: stdin ? [] : files, stdin, ...options };
  } catch (error) {
    return wrong(argumentProblem(error));
  }
}

const unknownFormat = (format: string | undefined): string =>
  format === undefined ? 'export needs --format NAME' : `unknown format "${format}"`;

/** Of Node's long messages the first sentence. */
function argumentProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\.(?:\s|$)/)[0]}; "dateline --help" lists the options`;
}
