import { cast } from './cast.ts';

/** The `config.json` of the local app: emulator mode, which works on this machine only. */
export const localConfig = (siteUrl: string) => ({
  mode: 'emulator',
  siteUrl,
  tenantId: 'bbbbbbbb-0000-0000-0000-000000000002',
  clientId: '3f1b8d1e-2f6b-4c59-9a4c-0f5d6a9a1b2c',
  accessibilityStatementUrl: '',
  supportMail: 'sekretariatet@kommune.example',
  dpoContact: 'dpo@kommune.example',
  cast,
});
