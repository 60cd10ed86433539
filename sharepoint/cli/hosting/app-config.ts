import { isLocal } from '#provisioning/site-address.ts';

export type AppSettings = {
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly supportMail: string;
  readonly dpoContact: string;
  readonly accessibilityStatementUrl: string;
};

/** `config.json`: all that tells one municipality's app from another's. The app reads it at start (src/app/config.ts). */
export const appConfig = (settings: AppSettings): string =>
  `${JSON.stringify({ mode: isLocal(settings.siteUrl) ? 'emulator' : 'tenant', ...settings }, null, 2)}\n`;
