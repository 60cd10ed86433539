import { beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { allLists } from '#lists/index.ts';
import { useDemoSite } from './target.ts';

const people = ['leder', 'nyleder', 'med', 'medmedlem', 'hr', 'direktion', 'udenfor'] as const;
const actions = ['read', 'add', 'edit', 'delete'] as const;
type Person = (typeof people)[number];
type Action = (typeof actions)[number];
type Rights = Readonly<Record<Person, readonly Action[]>>;

const read: readonly Action[] = ['read'];
const add: readonly Action[] = ['read', 'add'];
/** Own items only: they add rows, and read none of anybody else's. */
const addUnseen: readonly Action[] = ['add'];
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

/**
 * Who may do what, written out from the table of docs/laws/access.md, rule 5, and not from the declarations that it
 * checks.
 */
const matrix: Readonly<Record<string, Rights>> = {
  helpCategories: rights(read, all, read),
  helpTopics: rights(read, all, read),
  topicQuestions: rights(none, all, none),
  contactUnits: rights(read, all, read),
  settings: rights(read, all, read),
  talkGuides: rights(read, all, read),
  talkParts: rights(read, all, read),
  materials: rights(read, all, read),
  signUpLedger: rights(add, ['read', 'add', 'delete'], add),
  seatRulings: rights(read, ['read', 'add', 'delete'], read),
  seatRulingNotes: rights(none, all, none),
  participantNotices: rights(none, all, none),
  courseAttendance: rights(none, all, none),
  sessionFigures: rights(read, all, read),
  medCommittees: rights(read, all, read),
  courses: rights(read, all, read),
  courseSessions: rights(read, all, read),
  interest: rights(addUnseen, all, none),
  topicPriorities: rights(read, read, read),
  fundYears: rights(read, all, read),
  fundRounds: rights(read, all, read),
  fundApplications: rights(addUnseen, all, none),
  fundConfirmations: rights(addUnseen, ['read', 'add', 'delete'], addUnseen),
  fundDecisions: rights(none, ['read', 'add', 'delete'], none),
  fundAccounts: rights(read, all, read),
  topicProposals: rights(read, all, read),
  boardDecisions: rights(read, read, add),
  onboardingSteps: rights(read, all, read),
  caseRulings: rights(none, ['read', 'add', 'delete'], none),
  caseFacts: rights(none, ['read', 'add', 'delete'], none),
};

const target = useDemoSite();

let ownerId = 0;
let rowsMade = 0;

beforeAll(async () => {
  ownerId = (await target.sp().web.currentUser()).Id;
});

const address = ({ url }: ListDefinition): string => `${target.list(url)}/items`;

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
    case 'dateTime':
      return '2027-01-14T08:00:00Z';
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
  if (action === 'add') {
    const upload = list.library && newFile(list);
    if (upload) return (person) => target.send(person, 'POST', upload, { body: 'indhold' });
    return (person) => target.send(person, 'POST', items, { body: exampleRow(list) });
  }
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

/** A library's rows are files. */
function newFile({ url }: ListDefinition): string {
  rowsMade += 1;
  return `web/getFolderByServerRelativePath(decodedUrl='${target.path(url)}')/files/addUsingPath(decodedUrl='${rowsMade}.txt')`;
}

/** A file that is out: drafts are not the readers'. */
async function addFileAsOwner(list: ListDefinition): Promise<number> {
  const added = await target.send('it', 'POST', newFile(list), { body: 'indhold' });
  const { ServerRelativeUrl: path } = (await added.json()) as { ServerRelativeUrl: string };
  const file = `web/getFileByServerRelativePath(decodedUrl='${path}')`;
  for (const step of ['publish', 'approve']) await target.send('it', 'POST', `${file}/${step}(comment='')`);
  const row = await target.send('it', 'GET', `${file}/ListItemAllFields?$select=Id`);
  return ((await row.json()) as { Id: number }).Id;
}

async function addAsOwner(list: ListDefinition): Promise<number> {
  if (list.library) return addFileAsOwner(list);
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
    const answer = await target.send(person, 'GET', `${address(list)}?$top=5000&$select=Id,AuthorId`);
    const rows = answer.ok ? ((await answer.json()) as { value: { AuthorId: number }[] }).value : [];
    const others = rows.filter(({ AuthorId }) => AuthorId === ownerId);
    const may = matrix[key]?.[person] ?? none;
    if (may.includes('read')) expect(others.length).toBeGreaterThan(0);
    else if (may.includes('add')) expect([answer.status, others]).toEqual([200, []]);
    // whoever holds rights in single cases only may be told so by an empty answer
    else if (list.sharing === 'caseOnly' && answer.ok) expect(rows).toEqual([]);
    else expect([403, 404]).toContain(answer.status);
  });
});
