import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldNames, readSample } from '../../reading/gold';
import { readers } from './documents';
import { Repository } from './repository';
import { sources, type Source } from './sources';

/** A text to learn from or to measure on. */
export interface Sample {
  readonly id: string;
  /** Where it is from, with its genre. */
  readonly kind: string;
  readonly news: boolean;
  readonly text: string;
  /** `train` teaches the weights, `tune` sets the thresholds, `test` measures. */
  readonly part: 'train' | 'tune' | 'test';
}

const newsGenres = new Set(['newspaper', 'news', 'interview']);
/** Genres of which a text may be news or not. */
const unclear = new Set(['blog', 'spam', 'journal', 'govt-docs', 'court-transcript', 'debate-transcript']);
const shortest = 200;

/** All texts: of the repositories (clones in `folder`), of the packages this project uses, and our own samples. */
export function collect(folder: string, say: (text: string) => void): Sample[] {
  const found = sources.flatMap((source) => {
    const repository = new Repository(folder, source);
    const paths = repository.paths();
    const texts = paths.flatMap((path) => readers[source.shape](repository.read(path), path));
    say(`${source.repository}: ${paths.length} files, ${texts.length} texts (${source.licence})`);
    return texts.flatMap(({ id, text, genre }) => {
      if (text.trim().length < shortest || (genre && source.news === null && unclear.has(genre))) return [];
      const news = source.news ?? newsGenres.has(genre ?? '');
      return [{ id, text, news, kind: kindOf(source, genre), part: source.unseen ? ('test' as const) : partOf(id) }];
    });
  });
  return [...found, ...packageDocuments(), ...ownSamples()];
}

const kindOf = ({ repository, paths }: Source, genre = ''): string =>
  [repository.split('/')[1], genre || (/san_diego/.exec(paths.source)?.[0] ?? '')].filter(Boolean).join(' ');

/** Readmes, licences and changelogs of the packages in `node_modules` (package-lock.json names them and their licences). */
function packageDocuments(): Sample[] {
  const folder = 'node_modules';
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const packages = names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name],
  );
  return packages.sort().flatMap((name) => {
    const own = join(folder, name);
    const files = readdirSync(own).filter((file) =>
      /^(?:readme|licen[cs]e|changelog|history|notice|authors|security)/i.test(file),
    );
    return files.flatMap((file) => {
      const text = read(join(own, file)).slice(0, 12_000);
      return text.trim().length < shortest
        ? []
        : [{ id: `${name}/${file}`, kind: 'packages', news: false, text, part: partOf(name) }];
    });
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // a folder
  }
}

const ownSamples = (): Sample[] =>
  goldNames('first').map((id) => ({ id, kind: 'samples', news: true, part: 'train', text: readSample(id) }));

/** Three fifths train, one tunes, one tests: by the text's name, so that a new text moves no other. */
function partOf(id: string): Sample['part'] {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  const share = ((hash ^ (hash >>> 15)) >>> 0) % 5;
  return share < 3 ? 'train' : share === 3 ? 'tune' : 'test';
}
