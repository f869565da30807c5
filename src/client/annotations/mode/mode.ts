import { EventEmitter, commands, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { isArticle } from '../../shared/articles';
import { refuse } from '../../shared/status';
import { readSettings } from '../../settings';
import { activeArticle } from '../active';

/** VS Code's own, for the active editor and this window: nothing can be typed, whatever the file allows. */
const lock = 'workbench.action.files.setActiveEditorReadonlyInSession';
const unlock = 'workbench.action.files.resetActiveEditorReadonlyInSession';

/** Articles that are locked, so that a restarted extension host can unlock what it left behind. */
const lockedKey = 'dateline.locked';

/**
 * Annotation mode: an article is read-only for typing in this window, and single letters label. VS Code locks the active editor only, and
 * keeps it locked when its tab is closed; so an article stays in the mode until it is left, and is in it when it comes back.
 */
export class AnnotationMode {
  readonly #context: ExtensionContext;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  /** Articles in the mode, by URI. */
  readonly #on = new Set<string>();
  /** Articles that came to be shown, by URI: the setting starts the mode once for each. */
  readonly #seen = new Set<string>();
  /** Left locked by an extension host that ended. */
  readonly #left: Set<string>;
  #told: boolean | undefined;

  constructor(context: ExtensionContext) {
    this.#context = context;
    this.#left = new Set(context.workspaceState.get<string[]>(lockedKey, []));
    const register = (name: string, run: () => unknown) =>
      context.subscriptions.push(commands.registerCommand(name, run));
    register('dateline.annotationMode', () => this.start());
    register('dateline.annotationMode.leave', () => this.leave());
    context.subscriptions.push(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => void this.#show()),
      workspace.onDidOpenTextDocument(() => void this.#show()),
      workspace.onDidCloseTextDocument((document) => this.#seen.delete(document.uri.toString())),
    );
    void this.#show();
  }

  isOn(document: TextDocument): boolean {
    return this.#on.has(document.uri.toString());
  }

  /** Why an article cannot be in the mode: where VS Code cannot lock it, a letter too many would be typed. Null: it can. */
  async whyNot(document: TextDocument): Promise<string | null> {
    if (document.isUntitled)
      return l10n.t('Annotation mode needs a saved article: VS Code cannot lock an untitled one.');
    const known = await commands.getCommands(true);
    if (!known.includes(lock) || !known.includes(unlock))
      return l10n.t('No annotation mode here: this editor cannot lock an article.');
    return null;
  }

  /** Locks the article in the active editor. What was typed before is saved: VS Code saves nothing that is locked. */
  async start(): Promise<void> {
    const document = activeArticle()?.document;
    if (!document || this.isOn(document)) return;
    const why = await this.whyNot(document);
    if (why !== null) return refuse(why);
    if (document.isDirty && !(await document.save())) return refuse(l10n.t('Save the article first.'));
    if (activeArticle()?.document !== document) return;
    await commands.executeCommand('dateline.review.stop');
    await commands.executeCommand(lock);
    this.#on.add(document.uri.toString());
    await this.#keep();
  }

  async leave(): Promise<void> {
    const document = activeArticle()?.document;
    if (!document || !this.isOn(document)) return;
    await commands.executeCommand(unlock);
    this.#on.delete(document.uri.toString());
    await this.#keep();
  }

  async #keep(): Promise<void> {
    this.#tell();
    this.#changed.fire();
    await this.#context.workspaceState.update(lockedKey, [...this.#on, ...this.#left]);
  }

  /** Brings the article that is shown now into the state it is to have. */
  async #show(): Promise<void> {
    this.#tell();
    const document = activeArticle()?.document;
    if (!document) return;
    const uri = document.uri.toString();
    if (this.#left.delete(uri)) {
      await commands.executeCommand(unlock);
      await this.#keep();
    }
    if (this.#seen.has(uri)) return;
    this.#seen.add(uri);
    if (readSettings().annotationMode && !document.isDirty && (await this.whyNot(document)) === null)
      await this.start();
  }

  #tell(): void {
    const active = window.activeTextEditor?.document;
    const on = active !== undefined && isArticle(active) && this.isOn(active);
    if (on === this.#told) return;
    this.#told = on;
    void commands.executeCommand('setContext', 'dateline.annotating', on);
  }
}
