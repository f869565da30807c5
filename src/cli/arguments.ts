import { parseArgs } from 'node:util';
import { isIsoDay } from '../core/layout/dates';

export const usage = `dateline annotate [options] FILE… | -

Reads news articles and prints what it finds: one line of JSON for each, in the order given.
With "-" each line of standard input is one document: {"id": "…", "text": "…", "date": "YYYY-MM-DD"}, date optional.
A document that cannot be read gives {"id", "error"}, and the run goes on; the exit status is then 1.

  --format json        the format printed (json)
  --date YYYY-MM-DD    the date of articles that come with none of their own in the input
  --day-first          reads 04/05/2017 as 4 May
  --machine-only       leaves people's annotations beside the files aside
  --help, --version
`;

/** What the command line asks for. */
export type Command =
  | {
    readonly kind: 'annotate'; readonly files: readonly string[]; readonly stdin: boolean; readonly date?: string; readonly dayFirst: boolean;
  }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): Command {
  const wrong = (message: string): Command => ({ kind: 'wrong', message });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
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
    if (command !== 'annotate') return wrong(command ? `unknown command "${command}"` : 'no command');
    if (values.format !== 'json') return wrong(`unknown format "${values.format}"; there is: json`);
    if (values.date !== undefined && !isIsoDay(values.date)) return wrong(`"${values.date}" is no date; write YYYY-MM-DD`);
    if (files.length === 0) return wrong('no file; "-" reads documents from standard input');
    const stdin = files.includes('-');
    if (stdin && files.length > 1) return wrong('"-" stands alone');
    return { kind: 'annotate', files: stdin ? [] : files, stdin, date: values.date, dayFirst: values['day-first'] };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}
