import { describe } from 'vitest';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { asFormValues, butHr, expectRefused, formUpdate, type Attack } from './attack.ts';
import { ownItems, useAttackSite } from './attack-site.ts';

const site = useAttackSite();
const ledger = (): string => site.list(signUpLedger.url);
const rulings = (): string => site.list(seatRulings.url);

const rows: readonly Attack[] = [
  {
    what: 'change a row of the ledger',
    prepare: async () => ['MERGE', `${ledger()}/items(${await site.addSignUp('leder')})`, { Part: 'coaching' }],
  },
  {
    what: 'change a row of the ledger by the forms’ route',
    prepare: async () => [
      'POST',
      `${ledger()}/items(${await site.addSignUp('leder')})/ValidateUpdateListItem`,
      formUpdate,
    ],
  },
  {
    what: 'delete a row of the ledger',
    refused: butHr,
    prepare: async () => ['DELETE', `${ledger()}/items(${await site.addSignUp('leder')})`],
    rightful: 'hr',
  },
  {
    what: 'recycle a row of the ledger',
    refused: butHr,
    prepare: async () => ['POST', `${ledger()}/items(${await site.addSignUp('leder')})/recycle`],
    rightful: 'hr',
  },
  {
    what: 'write a ruling',
    refused: butHr,
    prepare: async () => ['POST', `${rulings()}/items`, await site.aRuling()],
    rightful: 'hr',
  },
  {
    what: 'write a ruling by the forms’ route',
    refused: butHr,
    prepare: async () => ['POST', `${rulings()}/AddValidateUpdateItemUsingPath`, asFormValues(await site.aRuling())],
    rightful: 'hr',
  },
  {
    what: 'change a ruling',
    prepare: async () => ['MERGE', `${rulings()}/items(${await site.addRuling('hr')})`, { ReasonCode: 'byAgreement' }],
  },
  {
    what: 'delete a ruling',
    refused: butHr,
    prepare: async () => ['DELETE', `${rulings()}/items(${await site.addRuling('hr')})`],
    rightful: 'hr',
  },
  {
    what: 'attach a file to a row of the ledger',
    prepare: async () => [
      'POST',
      `${ledger()}/items(${await site.addSignUp('leder')})/AttachmentFiles/add(FileName='x.txt')`,
      'indhold',
    ],
    rightful: null, // the ledger has no attachments, for anybody
  },
  {
    what: 'give a row rights of its own',
    prepare: async () => [
      'POST',
      `${ledger()}/items(${await site.addSignUp('leder')})/breakroleinheritance(copyRoleAssignments=true)`,
    ],
  },
  {
    what: 'share a row by link',
    prepare: async () => ['POST', `${ledger()}/items(${await site.addSignUp('leder')})/ShareLink`, { request: {} }],
    rightful: null,
  },
  {
    what: 'bring back what another has deleted',
    refused: butHr,
    async prepare() {
      const answer = await site.send('hr', 'POST', `${ledger()}/items(${await site.addSignUp('leder')})/recycle`);
      const { value } = (await answer.json()) as { value: string };
      return ['POST', `web/RecycleBin('${value}')/restore()`];
    },
    rightful: 'hr',
  },
  {
    what: 'remove for good what another has deleted',
    refused: butHr,
    async prepare() {
      const answer = await site.send('hr', 'POST', `${ledger()}/items(${await site.addSignUp('leder')})/recycle`);
      const { value } = (await answer.json()) as { value: string };
      return ['POST', `site/RecycleBin('${value}')/DeleteObject`];
    },
  },
  {
    what: 'change another’s row where each has their own',
    refused: butHr,
    prepare: async () => [
      'MERGE',
      `${site.list(ownItems)}/items(${await site.addRow('leder2', ownItems, { Title: 'leder2s' })})`,
      { Title: 'rettet' },
    ],
    rightful: 'hr',
  },
];

describe('attacks on rows', () => {
  expectRefused(site, rows);
});
