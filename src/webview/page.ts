import type { FromPanel, PanelMemory, Position, ToPanel, VersionedDocument } from '../protocol';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const api = acquireVsCodeApi();

/** Sends a message to the extension. */
export const send = (message: FromPanel): void => api.postMessage(message);

/** What the reader had chosen before the panel was out of sight or the window reloaded; an empty object at first. */
export const remembered = <T>(): Partial<T> => (api.getState() ?? {}) as Partial<T>;

/** Keeps the choices, beside what else is kept. */
export const remember = <T>(choices: T): void => api.setState({ ...remembered(), ...choices });

/** Begins to listen and asks for the model. */
export function listen<T extends VersionedDocument>(
  show: (model: T) => void,
  cursor: (position: Position) => void,
): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPanel<T>>) => {
    if (data.type === 'cursor') return cursor(data.position);
    remember<PanelMemory>({ uri: data.type === 'unread' ? data.uri : data.model.uri });
    tellNotRead(data.notice, data.type);
    if (data.type === 'show') show(data.model);
  });
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') send({ type: 'leave' });
  });
  send({ type: 'ready' });
}

/** Instead of an article that is not read there is only why; a page of one that is read in part says so, and not that it is empty. */
function tellNotRead(notice: string | null, type: 'show' | 'unread'): void {
  element('notice').textContent = notice ?? '';
  document.body.classList.toggle('unread', type === 'unread');
  document.body.classList.toggle('partly', notice !== null);
}

/** The element of that id; the panel's HTML has it. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing in the panel's HTML`);
  return found;
}

/** A new element with text and attributes. */
export function make(tag: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Arrow keys, Home and End move among items that share one tab stop. */
export function moveByKeys(list: HTMLElement, items: () => readonly HTMLElement[]): void {
  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const [before, after] = [at - 1, at + 1];
    const to = {
      ArrowDown: after,
      ArrowRight: after,
      ArrowUp: before,
      ArrowLeft: before,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined || all.length === 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))].focus();
  });
}

/** The number of the part of a picture that was pressed (its `data-index`), or null beside them. */
export function indexPressed({ target }: Event): number | null {
  const index = (target as Element).closest('[data-index]')?.getAttribute('data-index');
  return index ? Number(index) : null;
}

/** Shows the part of a picture with that number as the current one, and no other. */
export function setCurrentPart(picture: HTMLElement, index: number): void {
  picture.querySelectorAll('.current').forEach((part) => part.classList.remove('current'));
  picture.querySelector(`[data-index="${index}"]`)?.classList.add('current');
}

/** Shows one item as the current one and makes it the tab stop. */
export function setCurrent(items: readonly HTMLElement[], index: number): void {
  items.forEach((item, i) => {
    item.tabIndex = i === Math.max(0, index) ? 0 : -1;
    if (i === index) item.setAttribute('aria-current', 'true');
    else item.removeAttribute('aria-current');
  });
}
