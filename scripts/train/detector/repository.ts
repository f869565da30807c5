import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './sources';

const most = 1 << 30;

/** The files of a source's repository at its commit. `folder` holds clones, `OWNER+NAME/repo`; one that is missing is fetched. */
export class Repository {
  private readonly folder: string;

  constructor(
    folder: string,
    private readonly source: Source,
  ) {
    this.folder = join(folder, source.repository.replace('/', '+'), 'repo');
    if (existsSync(this.folder)) return;
    mkdirSync(this.folder, { recursive: true });
    this.git('init', '--bare', '--quiet');
    this.git('fetch', '--quiet', '--depth', '1', `https://github.com/${source.repository}`, source.commit);
  }

  /** The paths that the source names, at most as many as it wants, spread evenly. */
  paths(): string[] {
    const { commit, paths, most = Infinity } = this.source;
    const all = this.git('ls-tree', '-r', '--name-only', '-z', commit).toString().split('\0');
    const named = all.filter((path) => paths.test(path));
    const step = Math.max(1, named.length / most);
    return named.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step) || i === 0);
  }

  read(path: string): Buffer {
    return this.git('show', `${this.source.commit}:${path}`);
  }

  private git(...args: string[]): Buffer {
    return execFileSync('git', ['-C', this.folder, ...args], { maxBuffer: most, stdio: ['ignore', 'pipe', 'ignore'] });
  }
}
