import { beforeAll } from 'vitest';
import { groups, type GroupKey } from '#lists/access/groups.ts';
import { levels, type LevelKey } from '#lists/access/levels.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { useDemoSite, type Target } from './target.ts';

/** The provisioned site with two lists more, such as later issues bring: one of own items only, one for HR alone. */
export type AttackSite = Target & {
  /** A row of the ledger that the list accepts; says its ID. */
  readonly addSignUp: (person: string) => Promise<number>;
  /** A ruling that the list accepts, as REST takes it. */
  readonly aRuling: () => Promise<Readonly<Record<string, string | number>>>;
  readonly addRuling: (person: string) => Promise<number>;
  readonly groupId: (key: GroupKey) => number;
  readonly levelId: (key: LevelKey) => number;
  /** All that an attack could change, as the owner sees it. */
  readonly everything: () => Promise<unknown>;
};

export const ownItems = 'Lists/Interesse';
export const onlyHr = 'Lists/KunHR';

export function useAttackSite(): AttackSite {
  const target = useDemoSite();
  const { list, addRow } = target;
  const groupIds = new Map<GroupKey, number>();
  const levelIds = new Map<LevelKey, number>();

  async function readIds(): Promise<void> {
    const { web } = target.sp();
    const sameTitle = (key: GroupKey) => web.siteGroups.getByName(groups[key].title).select('Id')();
    for (const key of Object.keys(groups) as GroupKey[]) groupIds.set(key, (await sameTitle(key)).Id);
    for (const { Id, Name } of await web.roleDefinitions()) {
      const key = (Object.keys(levels) as LevelKey[]).find((candidate) => levels[candidate].name === Name);
      if (key) levelIds.set(key, Id);
    }
  }

  async function makeList(url: string, settings: object, access: Partial<Record<GroupKey, LevelKey>>): Promise<void> {
    const title = url.split('/').at(-1)!;
    await target.sp().web.lists.add(title, '', 100, false, { ...settings });
    const made = target.sp().web.lists.getByTitle(title);
    await made.breakRoleInheritance(false);
    for (const [group, level] of Object.entries(access)) {
      await made.roleAssignments.add(groupIds.get(group as GroupKey)!, levelIds.get(level)!);
    }
  }

  beforeAll(async () => {
    await readIds();
    await makeList(ownItems, { ReadSecurity: 2, WriteSecurity: 2 }, { leaders: 'add', med: 'add', hr: 'hr' });
    await makeList(onlyHr, {}, { hr: 'hr' });
    for (const person of ['leder', 'leder2', 'hr', 'med', 'direktion']) await target.sp(person).web.currentUser();
  }, 120_000);

  async function aRuling() {
    const { Id: PersonId } = await target.sp().web.currentUser();
    const said = { SessionId: 1, Kind: 'decline', Part: 'seat', ReasonCode: 'other', RequestId: crypto.randomUUID() };
    return { ...said, PersonId };
  }

  return {
    ...target,
    groupId: (key) => groupIds.get(key)!,
    levelId: (key) => levelIds.get(key)!,
    addSignUp: (person) =>
      addRow(person, signUpLedger.url, { SessionId: 1, Kind: 'signUp', Part: 'seat', RequestId: crypto.randomUUID() }),
    aRuling,
    addRuling: async (person) => addRow(person, seatRulings.url, await aRuling()),
    everything: () => everything(target, [signUpLedger.url, seatRulings.url, ownItems, onlyHr].map(list)),
  };
}

const settings =
  '$select=Title,ItemCount,ReadSecurity,WriteSecurity,EnableAttachments,Hidden,HasUniqueRoleAssignments,LastItemModifiedDate,ValidationFormula';

async function everything(target: Target, lists: readonly string[]): Promise<unknown> {
  const paths = [
    'web?$select=Title,MembersCanShare,RequestAccessEmail',
    `web/lists?${settings}&$expand=Fields,RoleAssignments`,
    'web/sitegroups?$select=Id,Title,OwnerTitle,Users/LoginName&$expand=Users',
    'web/roledefinitions',
    'web/roleassignments?$expand=RoleDefinitionBindings',
    'web/RecycleBin',
    ...lists.map((list) => `${list}/items?$top=5000&$select=*,HasUniqueRoleAssignments,owshiddenversion`),
  ];
  const answers = paths.map(async (path): Promise<unknown> => {
    const answer = await target.send('it', 'GET', path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  });
  return Promise.all(answers);
}
