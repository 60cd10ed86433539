import type { Target } from './target.ts';

export type ListUnderTest = {
  readonly title: string;
  /** Below `_api/`. */
  readonly path: string;
};

let made = 0;

/** Makes a list of its own for a spec, with the columns most specs need, and gives its place. */
export async function makeList(
  target: Target,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<ListUnderTest> {
  made += 1;
  const title = `${target.prefix} ${made} ${Date.now().toString(36)}`;
  const sp = target.sp('it');
  await sp.web.lists.add(title, '', 100, false, settings);
  const { fields } = sp.web.lists.getByTitle(title);
  await fields.addNumber('SessionId');
  await fields.addText('Key');
  await fields.addMultilineText('Body');
  await fields.addBoolean('Flag');
  await fields.addDateTime('Starts', { DisplayFormat: 1 });
  await fields.addDateTime('Day', { DisplayFormat: 0 });
  await fields.addUser('Leader');
  return { title, path: `web/lists/getByTitle('${title}')` };
}

/** An empty library of its own; gives its server-relative address. */
export async function makeLibrary(target: Target): Promise<ListUnderTest & { readonly root: string }> {
  made += 1;
  const title = `${target.prefix} ${made} ${Date.now().toString(36)}`;
  await target.sp('it').web.lists.add(title, '', 101);
  return { title, path: `web/lists/getByTitle('${title}')`, root: target.path(title) };
}
