import type { Failure } from '#data/failure-of.ts';
import { dayOf } from '#kernel/plain-date.ts';
import type { Report } from '#ui/states/ErrorState.tsx';

const clock = new Intl.DateTimeFormat('da', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Copenhagen' });

/** Enough for IT to find the request in SharePoint's log. It never holds what somebody typed or read. */
export function reportOf({ kind, detail }: Failure, at: number, siteUrl: string): Report {
  const status = /^\d{3}\b/.exec(detail)?.[0];
  const name = kind === 'schemaMismatch' ? detail : [kind, status].filter(Boolean).join(' ');
  const time = clock.format(at);
  return {
    code: `${name} · kl.\u00a0${time}`,
    text: [`Lederhjælp ${__APP_VERSION__}`, siteUrl, `${dayOf(at)} kl. ${time}`, `${kind}: ${detail}`].join('\n'),
  };
}
