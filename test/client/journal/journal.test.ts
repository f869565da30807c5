import { deepStrictEqual, equal } from 'node:assert';
import fc from 'fast-check';
import { Journal, type AnnotationStep } from '../../../src/client/journal/journal';

/** Types, over and over: each call is one more letter. `a`: annotates. `u`, `r`: the key for undo, redo, as the glue does it. */
function session() {
  const journal = new Journal();
  const said: string[] = [];
  let text = '';
  const undos: string[] = [];
  const redos: string[] = [];
  let made = 0;
  const content = () => text;
  const change = (cause: 'edit' | 'undo' | 'redo', next: string) => {
    text = next;
    journal.changed(cause, content);
  };
  const act = (direction: 'undo' | 'redo') => {
    const next = journal.next(direction);
    if (next === null) return said.push('-');
    if (next === 'text') return editor(direction);
    journal.moved(next, direction, next.entry);
    return said.push(`${direction} ${next.entry}`);
  };
  const editor = (direction: 'undo' | 'redo') => {
    const [from, to] = direction === 'undo' ? [undos, redos] : [redos, undos];
    const next = from.pop();
    if (next === undefined) {
      journal.forgetText(direction);
      return said.push('-');
    }
    to.push(text);
    change(direction, next);
    return said.push(`${direction} text`);
  };
  return {
    journal,
    said,
    editor,
    get text() {
      return text;
    },
    /** One undo element of several changes. */
    type(letters: string, grouped = false) {
      if (!grouped) undos.push(text);
      redos.length = 0;
      for (const letter of letters) change('edit', text + letter);
    },
    annotate(entry = `A${++made}`) {
      journal.reserve(content).keep(entry, entry);
    },
    undo: () => act('undo'),
    redo: () => act('redo'),
  };
}

describe('journal', () => {
  it('knows nothing of articles that nobody annotates', () => {
    const s = session();
    s.type('abc');
    s.undo();
    equal(s.journal.active, false);
    equal(s.journal.next('undo'), 'text');
  });

  it('takes back what was done last, text or annotation', () => {
    const s = session();
    s.type('a');
    s.annotate();
    s.type('bcd');
    s.annotate();
    for (let i = 0; i < 5; i++) s.undo();
    deepStrictEqual(s.said, ['undo A2', 'undo text', 'undo A1', 'undo text', '-']);
    equal(s.text, '');
  });

  it('does it again in the same order', () => {
    const s = session();
    s.type('a');
    s.annotate();
    s.type('bcd');
    for (let i = 0; i < 3; i++) s.undo();
    s.said.length = 0;
    for (let i = 0; i < 4; i++) s.redo();
    deepStrictEqual(s.said, ['redo text', 'redo A1', 'redo text', '-']);
    equal(s.text, 'abcd');
  });

  it('passes every change that one undo of the editor takes back', () => {
    const s = session();
    s.annotate();
    s.type('abcdef');
    s.undo();
    s.undo();
    deepStrictEqual(s.said, ['undo text', 'undo A1']);
  });

  it('keeps an annotation that the editor reached past', () => {
    const s = session();
    s.type('a');
    s.annotate();
    s.type('b', true); // the editor takes both letters for one
    s.undo();
    equal(s.text, '');
    s.undo();
    s.redo();
    s.redo();
    deepStrictEqual(s.said, ['undo text', 'undo A1', 'redo A1', 'redo text']);
    equal(s.text, 'ab');
  });

  it('a new annotation leaves nothing to redo, nor does new text', () => {
    const s = session();
    s.annotate();
    s.type('a');
    s.undo();
    s.annotate();
    s.redo();
    s.undo();
    s.type('b');
    s.redo();
    deepStrictEqual(s.said, ['undo text', '-', 'undo A2', '-']);
  });

  it('goes along with the undo of the menu', () => {
    const s = session();
    s.annotate();
    s.type('a');
    s.annotate();
    s.editor('undo');
    s.undo();
    s.undo();
    s.redo();
    s.redo();
    s.redo();
    deepStrictEqual(s.said, ['undo text', 'undo A2', 'undo A1', 'redo A1', 'redo A2', 'redo text']);
  });

  it('keeps the place of an operation whose answer is late', () => {
    const s = session();
    const place = s.journal.reserve(() => s.text);
    s.type('a');
    place.keep('A', 'late');
    s.undo();
    s.undo();
    deepStrictEqual(s.said, ['undo text', 'undo A']);
  });

  it('an operation that is refused leaves no trace, and what was undone can still be redone', () => {
    const s = session();
    s.annotate();
    s.undo();
    s.journal.reserve(() => s.text).drop();
    s.redo();
    deepStrictEqual(s.said, ['undo A1', 'redo A1']);
  });

  it('finds the newest annotation below text', () => {
    const s = session();
    s.annotate();
    s.type('ab');
    const step = s.journal.nextAnnotation('undo');
    equal(step?.entry, 'A1');
    s.journal.moved(step as AnnotationStep, 'undo', 'A1');
    equal(s.journal.nextAnnotation('undo'), null);
    equal(s.journal.nextAnnotation('redo')?.entry, 'A1');
  });

  it('is done when its last annotation is forgotten', () => {
    const s = session();
    s.annotate();
    s.type('ab');
    s.journal.forget(s.journal.nextAnnotation('undo') as AnnotationStep);
    equal(s.journal.active, false);
  });
});

type Act = 'type' | 'more' | 'annotate' | 'undo' | 'redo';
const acts = <A extends Act>(...of: A[]) => fc.array(fc.constantFrom(...of), { maxLength: 60 });

describe('journal, any session', () => {
  /** The simplest thing that could be right: one list, newest last. */
  it('is one history of text and annotations', () =>
    fc.assert(
      fc.property(acts('type', 'annotate', 'undo', 'redo'), (list) => {
        const s = session();
        s.annotate('first');
        const model = { done: ['first'], undone: [] as string[], said: [] as string[] };
        list.forEach((act, i) => {
          if (act === 'type' || act === 'annotate') {
            if (act === 'type') s.type('xyz'.slice(0, 1 + (i % 3)));
            else s.annotate(`${i}`);
            model.done.push(act === 'type' ? 'text' : `${i}`);
            model.undone = [];
            return;
          }
          s[act]();
          const [from, to] = act === 'undo' ? [model.done, model.undone] : [model.undone, model.done];
          const step = from.pop();
          if (step !== undefined) to.push(step);
          model.said.push(step === undefined ? '-' : `${act} ${step}`);
        });
        deepStrictEqual(s.said, model.said);
      }),
    ));

  it('all undone is the beginning, all redone the end, wherever the editor joins changes', () =>
    fc.assert(
      fc.property(acts('type', 'more', 'annotate'), (list) => {
        const s = session();
        s.annotate('first');
        s.type('b');
        list.forEach((act, i) => (act === 'annotate' ? s.annotate(`${i}`) : s.type(`${'xyz'[i % 3]}`, act === 'more')));
        const [text, wanted] = [s.text, 1 + list.filter((act) => act === 'annotate').length];
        const steps = (direction: 'undo' | 'redo') =>
          s.said.filter((line) => line.startsWith(direction) && !line.endsWith('text'));
        for (let i = 0; i < list.length + 3; i++) s.undo();
        deepStrictEqual([s.text, steps('undo').length], ['', wanted]);
        for (let i = 0; i < list.length + 3; i++) s.redo();
        deepStrictEqual([s.text, steps('redo').length], [text, wanted]);
        deepStrictEqual(
          [...steps('redo')].map((line) => line.slice(5)),
          [...steps('undo')].map((line) => line.slice(5)).reverse(),
        );
      }),
    ));

  it('loses no annotation to undo and redo from the menu', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('type', 'annotate', 'undo', 'redo', 'menuUndo', 'menuRedo'), { maxLength: 60 }),
        (list) => {
          const s = session();
          const standing = new Set<string>();
          list.forEach((act, i) => {
            const before = s.said.length;
            if (act === 'type') s.type('x');
            else if (act === 'menuUndo') s.editor('undo');
            else if (act === 'menuRedo') s.editor('redo');
            else if (act === 'undo' || act === 'redo') s[act]();
            else {
              standing.add(`${i}`);
              s.annotate(`${i}`);
            }
            for (const line of s.said.slice(before)) {
              if (line.startsWith('undo ')) standing.delete(line.slice(5));
              else if (!line.endsWith('text')) standing.add(line.slice(5));
            }
          });
          standing.delete('');
          deepStrictEqual(new Set(undoable(s.journal)), standing);
        },
      ),
    ));
});

function undoable(journal: Journal): string[] {
  const step = journal.nextAnnotation('undo');
  if (!step) return [];
  journal.forget(step);
  return [step.entry, ...undoable(journal)];
}
