import { beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { allLists } from '#lists/index.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { useTarget } from './target.ts';

const people = ['leder', 'nyleder', 'med', 'medmedlem', 'hr', 'direktion', 'udenfor'] as const;
const actions = ['read', 'add', 'edit', 'delete'] as const;
type Person = (typeof people)[number];
type Action = (typeof actions)[number];
type Rights = Readonly<Record<Person, readonly Action[]>>;

const read: readonly Action[] = ['read'];
const add: readonly Action[] = ['read', 'add'];
const all: readonly Action[] = ['read', 'add', 'edit', 'delete'];
const none: readonly Action[] = [];

/** A leader is one whether they come in through a directory group (leder) or by name (nyleder); so are committee members. */
const rights = (leaders: readonly Action[], hr: readonly Action[], direktion: readonly Action[]): Rights => ({
  leder: leaders,
  nyleder: leaders,
  med: leaders,
  medmedlem: leaders,
  hr,
  direktion,
  udenfor: none,
});

/** Who may do what, written out from the design's table and not from the declarations that it checks. */
const matrix: Readonly<Record<string, Rights>> = {
  helpCategories: rights(read, all, read),
  helpTopics: rights(read, all, read),
  contactUnits: rights(read, all, read),
  settings: rights(read, all, read),
  signUpLedger: rights(add, ['read', 'add', 'delete'], add),
  seatRulings: rights(read, ['read', 'add', 'delete'], read),
  topicPriorities: rights(read, read, ['read', 'add', 'edit']),
};

const target = useTarget();

let ownerId = 0;
let rowsMade = 0;

beforeAll(async () => {
  const site = { siteUrl: target.url(), token: target.token('it'), report: () => undefined };
  await provisionSite(site);
  await seedDemo(site);
  ownerId = (await target.sp().web.currentUser()).Id;
}, 120_000);

const address = ({ url }: ListDefinition): string => `web/getList('${new URL(target.url()).pathname}/${url}')/items`;

/** A row the list accepts, unlike any before, as SharePoint takes it. */
function exampleRow(list: ListDefinition): Record<string, unknown> {
  rowsMade += 1;
  return Object.fromEntries(Object.values(list.columns).map((column) => [column.property, exampleCell(column)]));
}

function exampleCell(column: Column): unknown {
  if (column.internalName === 'RequestId') return crypto.randomUUID();
  switch (column.kind) {
    case 'text':
    case 'foreignText':
    case 'note':
      return `prøve-${rowsMade}`;
    case 'number':
    case 'foreignNumber':
      return rowsMade;
    case 'choice':
      return column.choices[0];
    case 'person':
      return ownerId;
    default:
      return null;
  }
}

type Attempt = (person: string) => Promise<Response>;

/** What is tried, with a row of its own where one is needed; every person sends exactly the same request. */
async function prepare(list: ListDefinition, action: Action): Promise<Attempt> {
  const items = address(list);
  if (action === 'add') return (person) => target.send(person, 'POST', items, { body: exampleRow(list) });
  const rowId = await addAsOwner(list);
  const item = `${items}(${rowId})`;
  const headers = { 'If-Match': '*' };
  switch (action) {
    case 'read':
      return (person) => target.send(person, 'GET', item);
    case 'edit':
      return (person) => target.send(person, 'MERGE', item, { headers, body: { Title: `rettet af ${person}` } });
    case 'delete':
      return (person) => target.send(person, 'DELETE', item, { headers });
  }
}

async function addAsOwner(list: ListDefinition): Promise<number> {
  const answer = await target.send('it', 'POST', address(list), { body: exampleRow(list) });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { Id: number }).Id;
}

/** All rows as the owner sees them, with what no one may change unseen. */
async function everything(list: ListDefinition): Promise<unknown> {
  const answer = await target.send('it', 'GET', `${address(list)}?$top=5000&$select=Id,Title,Modified,EditorId`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { value: unknown }).value;
}

describe('the matrix', () => {
  it('has a line for every list', () => {
    expect(Object.keys(matrix).sort()).toEqual(allLists.map(({ key }) => key).sort());
  });
});

describe.each(allLists.map((list) => [list.key, list] as const))('on %s', (key, list) => {
  const may = (person: Person, action: Action): boolean => matrix[key]?.[person].includes(action) ?? false;

  describe.each(actions)('to %s', (action) => {
    it.each(people.filter((person) => may(person, action)))('%s is let in', async (person) => {
      const attempt = await prepare(list, action);
      const before = await everything(list);
      const answer = await attempt(person);
      expect(answer.ok, `${answer.status} ${await answer.text()}`).toBe(true);
      if (action === 'read') expect(await everything(list)).toEqual(before);
      else expect(await everything(list)).not.toEqual(before);
    });

    it.each(people.filter((person) => !may(person, action)))('%s is refused by the service', async (person) => {
      const attempt = await prepare(list, action);
      const before = await everything(list);
      const refused = await attempt(person);
      expect([403, 404], await refused.text()).toContain(refused.status);
      expect(await everything(list)).toEqual(before);
      const rightful = await attempt('it');
      expect(rightful.ok, 'the very same request is right for the owner').toBe(true);
    });
  });
});

describe.each(allLists.map((list) => [list.key, list] as const))('all rows of %s', (key, list) => {
  it.each(people)('are listed for %s only when they may be read', async (person) => {
    await addAsOwner(list);
    const answer = await target.send(person, 'GET', `${address(list)}?$top=5&$select=Id`);
    const rows = answer.ok ? ((await answer.json()) as { value: unknown[] }).value : [];
    if (matrix[key]?.[person].includes('read')) expect(rows.length).toBeGreaterThan(0);
    else expect([403, 404]).toContain(answer.status);
  });
});
