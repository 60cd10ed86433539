import type { Failure } from '#data/failure-of.ts';
import { momentOf } from '#i18n/format.ts';
import type { Language } from '#i18n/language.tsx';
import { dayOf } from '#kernel/plain-date.ts';
import type { Report } from '#ui/states/ErrorState.tsx';

/** Enough for IT to find the request in SharePoint's log. It never holds what somebody typed or read. */
export function reportOf({ kind, detail }: Failure, at: number, siteUrl: string, language: Language): Report {
  const status = /^\d{3}\b/.exec(detail)?.[0];
  const name = kind === 'schemaMismatch' ? detail : [kind, status].filter(Boolean).join(' ');
  const time = momentOf(at, dayOf(at), language);
  return {
    code: `${name} · ${time}`,
    text: [`Lederhjælp ${__APP_VERSION__}`, siteUrl, `${dayOf(at)} ${time}`, `${kind}: ${detail}`].join('\n'),
  };
}
