import { ConfigurationTarget, type Uri } from 'vscode';
import { includeArticles } from '../settings';
import { globOfFolder } from './globs';

/**
 * From now on the texts of a folder are articles: says so in the settings of the workspace where it is one of its folders and they can be
 * written, else in the user's.
 */
export async function includeFolder(folder: Uri): Promise<void> {
  const { glob, inWorkspace } = globOfFolder(folder);
  if (!inWorkspace) return includeArticles(glob, ConfigurationTarget.Global);
  try {
    await includeArticles(glob, ConfigurationTarget.Workspace);
  } catch {
    await includeArticles(`**/${glob.replace(/^\*\*\//, '')}`, ConfigurationTarget.Global); // a workspace that is read-only
  }
}
