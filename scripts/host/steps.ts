import { join } from 'node:path';
import type { Workbench } from './workbench';

/**
 * Does one step of a reader, written `what:argument`: `hover:TEXT` (`hover:TEXT#2` for the third occurrence), `goto:TEXT`, `click:TEXT`,
 * `press:KEY`, `type:TEXT`, `command:TITLE`, `open:PATH`, `view`, `wait:MILLISECONDS`, `png:NAME`.
 * Answers what there is to tell, if anything.
 */
export async function doStep(workbench: Workbench, step: string, out: string): Promise<string> {
  const [, what, argument = ''] = /^(\w+):?([^]*)$/.exec(step) ?? [];
  const [, text, nth] = /^([^]*?)(?:#(\d+))?$/.exec(argument) ?? [];
  switch (what) {
    case 'hover':
      return workbench.hover(text, Number(nth ?? 0));
    case 'goto':
      await workbench.goTo(text, Number(nth ?? 0));
      return '';
    case 'click':
      await workbench.page
        .getByText(text)
        .nth(Number(nth ?? 0))
        .click({ timeout: 5000 });
      return '';
    case 'press':
      await workbench.press(argument);
      await workbench.settle(300);
      return '';
    case 'type':
      await workbench.type(argument);
      await workbench.settle(300);
      return '';
    case 'command':
      await workbench.command(argument);
      await workbench.settle(300);
      return '';
    case 'open':
      await workbench.openFile(argument);
      return '';
    case 'view':
      await workbench.openArticleView();
      await workbench.settle(300);
      return '';
    case 'wait':
      await workbench.page.waitForTimeout(Number(argument));
      return '';
    case 'png':
      return picture(workbench, join(out, `${argument}.png`));
    default:
      throw new Error(`No such step: ${step}`);
  }
}

async function picture(workbench: Workbench, path: string): Promise<string> {
  await workbench.png(path);
  return path;
}
