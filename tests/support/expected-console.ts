export type ConsoleMethod = 'error' | 'warn';

type Expected = { readonly method: ConsoleMethod; readonly text: string | RegExp; met: boolean };

let expected: Expected[] = [];

/** Allows this test to write to the console, and demands it: a message that never comes fails the test, too. */
export function expectConsole(method: ConsoleMethod, text: string | RegExp): void {
  expected.push({ method, text, met: false });
}

/** True when the running test has announced the message. */
export function meetExpected(method: ConsoleMethod, message: string): boolean {
  const fitting = expected.filter((one) => one.method === method && fits(message, one.text));
  for (const one of fitting) one.met = true;
  return fitting.length > 0;
}

/** Ends a test: gives what was announced and never came. */
export function takeUnmet(): string[] {
  const unmet = expected.filter(({ met }) => !met).map(({ method, text }) => `console.${method} with ${String(text)}`);
  expected = [];
  return unmet;
}

const fits = (message: string, text: string | RegExp): boolean =>
  typeof text === 'string' ? message.includes(text) : text.test(message);
