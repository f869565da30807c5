import type { Host } from '../host';
import { findTextScript, type Box } from '../host/findText';
import type { Frame } from './gif';

/** How long a step of the pointer stands, in milliseconds, and its steps on one way. */
const [stepDelay, steps] = [60, 7];

/** A window that is filmed: a pointer is drawn where the mouse is, and a line below says what is to be seen. */
export class Stage {
  readonly #host: Host;
  readonly #frames: Frame[] = [];
  #at = { x: 700, y: 560 };

  constructor(host: Host) {
    this.#host = host;
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  async begin(): Promise<void> {
    await this.#host.page.evaluate(overlay);
    await this.#put(this.#at.x, this.#at.y);
  }

  /** What is said until the next. */
  async say(words: string): Promise<void> {
    await this.#host.page.evaluate(`document.getElementById('film-words').textContent = ${JSON.stringify(words)}`);
  }

  /** What is to be seen now stands so long. */
  async show(delay: number): Promise<void> {
    this.#frames.push({ png: await this.#host.page.screenshot({ caret: 'initial', animations: 'disabled' }), delay });
  }

  /** Moves the pointer to the middle of a text in the editor. */
  async pointAt(text: string, nth = 0): Promise<void> {
    const box = await this.#host.page.evaluate<Box | null>(findTextScript(text, nth));
    if (!box) throw new Error(`"${text}" is not on the screen.`);
    await this.moveTo(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
  }

  async moveTo(x: number, y: number): Promise<void> {
    const from = this.#at;
    for (let step = 1; step <= steps; step++) {
      const part = (1 - Math.cos((Math.PI * step) / steps)) / 2; // it starts and ends slowly
      await this.#put(from.x + (x - from.x) * part, from.y + (y - from.y) * part);
      await this.show(stepDelay);
    }
  }

  async #put(x: number, y: number): Promise<void> {
    this.#at = { x, y };
    await this.#host.page.mouse.move(x, y);
    await this.#host.page.evaluate(
      `document.getElementById('film-pointer').style.transform = 'translate(${Math.round(x)}px, ${Math.round(y)}px)'`,
    );
  }
}

/** Script for the page: the pointer and the line, above everything and in nobody's way. Elements, because the page trusts no markup. */
const overlay = `(() => {
  const layer = document.createElement('div');
  layer.style.cssText = 'position:fixed;inset:0;z-index:100000;pointer-events:none';
  const words = document.createElement('div');
  words.id = 'film-words';
  words.style.cssText = 'position:absolute;left:50%;bottom:44px;transform:translateX(-50%);padding:9px 20px;border-radius:20px;'
    + 'background:#1f2a3a;color:#fff;font:600 17px/1.3 sans-serif;white-space:nowrap;box-shadow:0 3px 14px #0005';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.id = 'film-pointer';
  svg.setAttribute('width', '22');
  svg.setAttribute('height', '28');
  svg.style.cssText = 'position:absolute;left:-3px;top:-2px';
  const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  arrow.setAttribute('d', 'M3 2v18l4.4-4 3 7 3.2-1.4-3-6.8h6z');
  arrow.setAttribute('fill', '#111');
  arrow.setAttribute('stroke', '#fff');
  arrow.setAttribute('stroke-width', '1.6');
  svg.append(arrow);
  layer.append(words, svg);
  document.body.append(layer);
})()`;
