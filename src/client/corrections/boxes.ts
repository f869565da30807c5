import { ThemeIcon, l10n, window } from 'vscode';
import type { CorrectableTime } from '../../protocol';
import { boxIsThere } from '../shared/held';
import { isTimex } from './timex';

/** Asks for a name. The button beside the box, or Tab and Enter, keeps it for every article of the folder. */
export function askName(
  title: string,
  prompt: string,
  value: string,
): Promise<{ name: string; always?: boolean } | undefined> {
  const input = window.createInputBox();
  input.title = title;
  input.prompt = prompt;
  input.value = value;
  input.buttons = [
    { iconPath: new ThemeIcon('folder-library'), tooltip: l10n.t('Accept for Every Article of This Folder') },
  ];
  let answer: { name: string; always?: boolean } | undefined;
  const accept = (always: boolean) => {
    const name = input.value.trim();
    if (name === '') {
      input.validationMessage = l10n.t('Write a name.');
      return;
    }
    answer = { name, ...(always ? { always } : {}) };
    input.hide();
  };
  return new Promise((resolve) => {
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidAccept(() => accept(false));
    input.onDidTriggerButton(() => accept(true));
    input.onDidHide(() => {
      input.dispose();
      resolve(answer);
    });
    input.show();
    boxIsThere(input, { replaces: true });
  });
}

/** Asks for the TIMEX3 value of a time. */
export function askTime({ words, value }: Pick<CorrectableTime, 'words' | 'value'>): Promise<string | undefined> {
  const input = window.createInputBox();
  input.title = l10n.t('“{0}” Is…', words);
  input.prompt = l10n.t(
    'A day such as 2017-08-27, a month 2017-08, a year 2017, a week 2017-W34, a time 2017-08-27T07:00, a span P6Y.',
  );
  input.value = value;
  const check = (text: string) => {
    input.validationMessage = isTimex(text.trim())
      ? undefined
      : l10n.t('Write a day as year-month-day, such as 2017-08-27, or another TIMEX3 value.');
  };
  let answer: string | undefined;
  return new Promise((resolve) => {
    input.onDidChangeValue(check);
    input.onDidAccept(() => {
      check(input.value);
      if (input.validationMessage !== undefined) return;
      answer = input.value.trim();
      input.hide();
    });
    input.onDidHide(() => {
      input.dispose();
      resolve(answer);
    });
    input.show();
    boxIsThere(input, { replaces: true, changed: check });
  });
}
