import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Host } from '../../../scripts/host';
import { anchor } from '../../../src/annotations/anchoring/anchor';
import type { Body } from '../../../src/annotations/model';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import { createAnalyzer } from '../../../src/core/analyze';
import { languages } from '../../../src/languages';
import { loadResources } from '../../../scripts/reading/resources';
import { until } from '../../../scripts/patience';
import { choose, type Chosen, type Words } from './choose';
import { handsOn, type Hands } from './hands';

const label = 'Loss';
const note = 'Ask the desk about this.';
const typed = 'The desk has read this. ';

/** What a person annotates with the keys alone, in order: each step stands on those before it. `host` gives the window once it is open. */
export function describeAnnotating(path: string, host: () => Host): void {
  describe('An article annotated by keyboard only', () => {
    let hands: Hands;
    let chosen: Chosen;
    const text = (): string => readFileSync(path, 'utf8');
    const sidecar = `${path}.anno.json`;

    /** What the sidecar says, each with the words it stands on in the article as saved: "label Loss: of great weight". */
    function said(): string[] {
      if (!existsSync(sidecar)) return [];
      const read = readSidecar(readFileSync(sidecar, 'utf8'));
      if ('error' in read) return [`line ${read.line}: ${read.error}`];
      const article = text();
      const places = anchor(article, read.annotations);
      return read.annotations.map(({ id, body }) => {
        const { state, spans } = places.get(id) ?? { state: 'nowhere', spans: [] };
        return `${told(body)}: ${spans.map(({ start, end }) => article.slice(start, end)).join(' … ')}${state === 'kept' ? '' : ` (${state})`}`;
      });
    }

    const says = (...wanted: string[]): Promise<string[]> =>
      until('the sidecar', said, (now) => wanted.every((one) => now.includes(one)) && now.length === wanted.length);
    const key = label[0].toLowerCase();
    const more = (): string => `label ${label}: ${chosen.noted.text}`;
    const untouched = async (): Promise<void> => assert.equal(await hands.isDirty(), false, 'something was typed');
    const lines = (): Record<'type' | 'one' | 'other' | 'label' | 'note', string> => ({
      type: `${chosen.retyped.to}: ${chosen.retyped.text}`,
      one: `identity: ${chosen.merged[0].text}`,
      other: `identity: ${chosen.merged[1].text}`,
      label: `label ${label}: ${chosen.labelled.text}`,
      note: `“${note}”: ${chosen.noted.text}`,
    });

    before(async () => {
      chosen = choose(text(), createAnalyzer(loadResources(), languages).analyze(text()));
      hands = handsOn(host());
      await hands.open(path);
    });

    it('corrects a type', async () => {
      await hands.goTo(chosen.retyped);
      await hands.keys('Alt+Enter', 't', 'Enter');
      await hands.answers.choose('Is a');
      await says(lines().type);
      await hands.hovers(chosen.retyped, chosen.retyped.to);
    });

    it('merges two people', async () => {
      const [one, other] = chosen.merged;
      await hands.goTo(one);
      await hands.keys('Alt+Enter', 'm');
      await hands.answers.choose('Merge', other.name);
      await says(lines().type, lines().one, lines().other);
      await hands.hovers(other, one.name);
    });

    it('labels a phrase', async () => {
      await hands.select(chosen.labelled);
      await hands.keys('F9', 'F9');
      await hands.answers.choose('A label, or its key', '', 'New Label');
      await hands.answers.write('Name', label);
      await hands.answers.choose('Colour');
      await hands.answers.write('A letter or digit');
      await says(lines().type, lines().one, lines().other, lines().label);
    });

    it('adds a note', async () => {
      await hands.select(chosen.noted);
      await hands.keys('Alt+n');
      await hands.writeNote(note);
      await hands.keys('Control+Enter');
      await says(...Object.values(lines()));
    });

    it('undoes twice and redoes', async () => {
      const { type, one, other, label: labelled } = lines();
      await hands.goTo(chosen.labelled);
      await hands.undo();
      await says(type, one, other, labelled);
      await hands.undo();
      await says(type, one, other);
      await hands.keys('Control+Shift+z');
      await says(type, one, other, labelled);
      await hands.keys('Control+Shift+z');
      await says(...Object.values(lines()));
    });

    it('labels with the key of a label, however fast it is pressed, and leaves nothing selected', async () => {
      await hands.select(chosen.noted);
      await hands.keys('F9', key);
      await says(...Object.values(lines()), more());
      await hands.nothingIsSelected();
      await untouched();
      await hands.undo();
      await says(...Object.values(lines()));
    });

    it('types nothing where a key is refused, and says why', async () => {
      await hands.select(chosen.labelled);
      await hands.keys('F9', '9');
      await hands.statusSays('No label has the key 9');
      await hands.keys('Alt+Enter', 't', 'p');
      await hands.statusSays('Put the cursor on a name first');
      await hands.keys('Alt+Enter', 'x', 'h');
      await hands.keys('Alt+Enter', 'e', 'Shift+L');
      await hands.keys('Alt+Enter', 'n', 'q');
      await untouched();
    });

    it('keeps letters for a box that is still to come', async () => {
      await hands.select(chosen.noted);
      await hands.keys('F9', 'F9', key);
      await says(...Object.values(lines()), more());
      await untouched();
      await hands.undo();
      await says(...Object.values(lines()));
      await hands.goTo(chosen.merged[0]);
      await hands.keys('Alt+Enter', 'm', 'z', 'q');
      await until('what was typed', async () => (await hands.answers.opens('Merge')).value === 'zq');
      await hands.keys('Escape');
      await hands.select(chosen.labelled);
      await hands.keys('Alt+n', 'z', 'q', ' ', 'Backspace');
      await hands.writeNote('More.');
      await untouched();
      await hands.keys('Control+Enter');
      await says(...Object.values(lines()), `“More.”: ${chosen.labelled.text}`);
      await hands.goTo(chosen.noted);
      await hands.undo();
      await says(...Object.values(lines()));
    });

    it('labels with single letters in annotation mode, in which nothing can be typed', async () => {
      await hands.command('Label: Annotation Mode');
      await hands.statusSays(`Annotating: ${key} ${label}`);
      await hands.select(chosen.noted);
      await hands.keys(key);
      await says(...Object.values(lines()), more());
      await hands.select(chosen.noted);
      await hands.type('9 Zq.');
      await hands.keys('Backspace', 'Delete', 'Enter');
      await untouched();
      await hands.undo();
      await says(...Object.values(lines()));
      await hands.keys('Escape');
      await hands.statusSays('Annotate');
    });

    it('gives a label its words back when their deletion is undone, and the sidecar its bytes', async () => {
      const { six } = chosen;
      const whole = `label ${label}: ${six.text}`;
      const cut = `label ${label}: ${six.rest}`;
      const bytes = (): string => readFileSync(sidecar, 'utf8');
      const become = (words: string, isDone: (now: string) => boolean): Promise<string> =>
        until(`the sidecar with ${words}`, bytes, isDone);
      await hands.select(six);
      await hands.keys('F9', key);
      await says(...Object.values(lines()), whole);
      const [article, before] = [text(), bytes()];
      await hands.select(six.first);
      await hands.keys('Delete', 'Control+s');
      await says(...Object.values(lines()), cut);
      const after = await become('the words that were meant', (now) => now.includes(`"dateline:was": "${six.text}"`));
      for (let i = 0; i < 2; i++) {
        await hands.keys('Control+z', 'Control+s');
        await become('its bytes', (now) => now === before);
        assert.equal(text(), article);
        await hands.keys('Control+Shift+z', 'Control+s');
        await become('the bytes of the cut', (now) => now === after);
      }
      await hands.hovers(six, 'Does it still hold?');
      await hands.keys('Alt+k');
      await become('nothing to confirm', (now) => !now.includes('dateline:was'));
      await hands.undo();
      await become('the bytes of the cut', (now) => now === after);
      await hands.keys('Control+z', 'Control+s');
      await become('its bytes', (now) => now === before);
      await hands.undo();
      await says(...Object.values(lines()));
    });

    it('takes everything along when the text above is edited and saved', async () => {
      const before = text();
      await hands.goTo({ start: chosen.edit, end: chosen.edit });
      await hands.type(typed);
      await hands.keys('Control+s');
      await until('the saved text', () => text() === before.slice(0, chosen.edit) + typed + before.slice(chosen.edit));
      await says(...Object.values(lines()));
    });

    it('has everything in place when the window is reloaded', async () => {
      await hands.reload();
      await hands.open(path);
      await says(...Object.values(lines()));
      const after = <T extends Words>(words: T): T => ({
        ...words,
        start: words.start + typed.length,
        end: words.end + typed.length,
      });
      const [one, other] = chosen.merged;
      await hands.hovers(after(chosen.retyped), chosen.retyped.to);
      await hands.hovers(after(other), one.name);
      await hands.hovers(after(chosen.labelled), label);
      await hands.lists(label, note, chosen.labelled.text);
      assert.deepEqual(hands.errors(), []);
    });
  });
}

/** A body in a word or two. */
function told(body: Body): string {
  switch (body.kind) {
    case 'mention':
      return body.type;
    case 'label':
      return `label ${body.label}`;
    case 'comments':
      return `“${body.notes.map(({ text }) => text).join('” “')}”`;
    default:
      return body.kind;
  }
}
