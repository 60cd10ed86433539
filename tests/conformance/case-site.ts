import { beforeAll } from 'vitest';
import { choice } from '#columns/choice.ts';
import { text } from '#columns/text.ts';
import { createDataSource, type DataSource } from '#data/data-source.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';
import type { EmulatorOptions } from '#emulator/emulator.ts';
import { defineList } from '#lists/define-list.ts';
import { declaredSite, type DeclaredSite } from '#provisioning/declared-site.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { useDemoSite, type Target } from './target.ts';

const columns = {
  title: text({ internalName: 'Title', title: 'Titel' }),
  caseKey: text({ internalName: 'CaseKey', title: 'Sag', required: true, indexed: true, maxLength: 36 }),
  kind: choice({ internalName: 'Kind', title: 'Handling', required: true, labels: { begun: 'begun', said: 'said' } }),
  said: text({ internalName: 'Said', title: 'Sagt' }),
  requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
};
const retention = { months: 6, after: 'created' } as const;

/** Lists that only specs declare: what they prove holds for every list of cases. */
export const closedCases = defineList({
  key: 'closedCases',
  url: 'Lists/ClosedCases',
  title: 'Sager til prøve',
  description: 'Kun til prøve.',
  nature: 'facts',
  sharing: 'caseOnly',
  columns,
  retention,
});
export const readableCases = defineList({
  key: 'readableCases',
  url: 'Lists/ReadableCases',
  title: 'Læselige sager til prøve',
  description: 'Kun til prøve.',
  nature: 'facts',
  sharing: 'caseAdds',
  columns,
  retention,
});

export const siteWithCases: DeclaredSite = {
  ...declaredSite,
  lists: [...declaredSite.lists, closedCases, readableCases],
};

export type CaseSite = Target & {
  readonly source: (person: string) => DataSource;
  readonly userId: (person: string) => Promise<number>;
};

export const inCase = (key: string) => ledger(closedCases, { foundBy: 'caseKey', caseKey: 'caseKey' }).inCase(key);

export const readCase = (source: DataSource, key: string) => readLedger(source, inCase(key));

export const firstRow = () => ({ kind: 'begun', said: '', requestId: crypto.randomUUID() }) as const;

/** The demo's site with the two lists, provisioned as the app's own are. */
export function useCaseSite(options: Partial<EmulatorOptions> = {}): CaseSite {
  const target = useDemoSite(options);
  beforeAll(async () => {
    await provisionSite({
      siteUrl: target.url(),
      token: target.token('it'),
      declared: siteWithCases,
      report: () => undefined,
    });
  }, 120_000);
  return {
    ...target,
    source: (person) =>
      createDataSource({
        siteUrl: target.url(),
        getToken: () => Promise.resolve(target.token(person)),
        renewToken: () => Promise.resolve(),
      }),
    userId: async (person) => (await target.sp(person).web.currentUser.select('Id')()).Id,
  };
}
