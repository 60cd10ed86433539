import { setTimeout as delay } from 'node:timers/promises';
import { createEmulator, EmulatorDataError } from '#emulator/emulator.ts';
import { serveEmulator } from '#emulator/http-server.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { StartProblem } from './settings.ts';

export type LocalSite = { readonly siteUrl: string; readonly close: () => Promise<void> };

export type LocalSiteOptions = {
  /** 0 takes any free one. */
  readonly port: number;
  /** A folder, or `:memory:`. */
  readonly data: string;
  readonly report: (line: string) => void;
  /** How long every answer waits, to look like a server far away. Provisioning does not wait. */
  readonly answerDelayMs?: number;
};

/**
 * Starts the local SharePoint and brings it to where a tenant is after roll-out: provisioned by the same code, filled
 * with the starter content and the cast. On data that is already there nothing is left to do.
 */
export async function startLocalSite({ port, data, report, answerDelayMs = 0 }: LocalSiteOptions): Promise<LocalSite> {
  const emulator = opened({ data });
  let delayMs = 0;
  const slow = {
    sitePath: emulator.sitePath,
    async handle(request: Request) {
      if (delayMs > 0) await delay(delayMs);
      return emulator.handle(request);
    },
  };
  const server = await serveEmulator(slow, { port });
  const siteUrl = server.url;
  const site = { siteUrl, token: 'dev:it', report };
  await provisionSite(site);
  if (emulator.isNew) await seedDemo(site);
  emulator.markFilled(); // from now on, what somebody deletes stays deleted
  delayMs = answerDelayMs;
  return {
    siteUrl,
    async close() {
      await server.close();
      emulator.close();
    },
  };
}

/** Data that can't be read is left as it is: the person decides what becomes of it. */
function opened(options: { data: string }) {
  try {
    return createEmulator(options);
  } catch (error) {
    if (!(error instanceof EmulatorDataError)) throw error;
    throw new StartProblem(
      `Data i ${options.data} kan ikke bruges (${error.message}). Flyt mappen, eller vælg en anden med LEDERHJAELP_DATA.`,
    );
  }
}
