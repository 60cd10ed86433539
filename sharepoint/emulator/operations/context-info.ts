import { siteUrl } from '#emulator/context.ts';
import { operation } from '#emulator/operation.ts';
import { Complex } from '#emulator/wire/answer.ts';

const digestLifetimeSeconds = 1800;

/** The time in the digest is the server's, which the app takes as its own. Nobody checks the digest: a bearer token needs none. */
export const contextInfo = operation({
  method: 'POST',
  on: 'api',
  call: 'contextinfo',
  status: 'supported',
  run(_, context) {
    const info = new Complex('SP.ContextWebInformation', {
      FormDigestTimeoutSeconds: digestLifetimeSeconds,
      FormDigestValue: `0x${'0'.repeat(128)},${digestTime(context.now())}`,
      LibraryVersion: '16.0.25430.12007',
      SiteFullUrl: siteUrl(context),
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: siteUrl(context),
    });
    return { status: 200, content: { is: 'value', name: 'GetContextWebInformation', value: info } };
  },
});

/** `22 Nov 2026 10:00:00 -0000` */
function digestTime(now: number): string {
  const [, day, month, year, time] = new Date(now).toUTCString().split(' ');
  return `${day} ${month} ${year} ${time} -0000`;
}
