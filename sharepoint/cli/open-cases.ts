import type { CaseList } from '#data/cases/case-list.ts';
import { changePeople } from '#data/cases/change-people.ts';
import { openCase, type CaseMember } from '#data/cases/open-case.ts';
import { readUnfinishedCases, type UnfinishedCase } from '#data/cases/unfinished-cases.ts';
import type { DataSource } from '#data/data-source.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { isOfCases } from '#lists/natures.ts';
import { objectionsTo } from '#lists/objections.ts';
import { Refused } from './refused.ts';

/** A list of cases that stands has the columns of one. */
export const isCaseList = (list: ListDefinition): list is CaseList =>
  isOfCases(list) && objectionsTo(list).length === 0;

const lacking: Readonly<Record<UnfinishedCase['lacks'], string>> = {
  rightsOfItsOwn: 'mangler sine egne rettigheder',
  people: 'mangler sine folk',
  firstRow: 'er åben, og HR gør den færdig i Lederhjælp',
};

/** One line for each case that was begun and not opened to the end. */
export async function unfinishedInWords(source: DataSource, lists: readonly CaseList[]): Promise<string[]> {
  const found = await Promise.all(
    lists.map(async (list) => {
      const cases = await readUnfinishedCases(source, list);
      return cases.map(({ key, lacks }) => `${list.url}  ${key}  ${lacking[lacks]}`);
    }),
  );
  return found.flat();
}

/** Opens a case, or makes these its people, for HR that may not. The first row is HR's own to write. */
export async function openFor(
  source: DataSource,
  list: CaseList,
  { key, logins }: { readonly key: string; readonly logins: readonly string[] },
): Promise<void> {
  const level = list.nature === 'rulings' ? 'read' : 'add'; // who decides writes rulings, and that is HR
  const people: CaseMember[] = [];
  for (const login of logins) people.push({ principalId: await personNumber(source, login), level });
  await openCase(source, list, { key, people });
  await changePeople(source, list, key, people);
}

async function personNumber({ sp, send }: DataSource, login: string): Promise<number> {
  try {
    return (await send(() => sp.web.ensureUser(login))).Id;
  } catch {
    throw new Refused(`Webstedet kender ikke ${login}. Skriv personens e-mailadresse, som den står i kataloget.`);
  }
}
