import type { Application, ApplicationEventKind } from '#domain/fund/application.ts';
import type { fundApplications } from '#lists/fund-applications.list.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readLedger } from '#data/rows/ledger.ts';
import { applicationLedger, applicationsIn, type Applications } from './application-rows.ts';

/** One's own applications and words: SharePoint shows an applicant no others. HR sees all and takes its own. */
export async function readOwnApplications(source: DataSource, person: string): Promise<Applications> {
  const { rows, unread } = await readLedger(source, applicationLedger.all);
  const own = ({ author }: { readonly author: string }): boolean => author === person;
  return applicationsIn({ rows: rows.filter(own), unread: unread.filter(own) });
}

export type NewApplication = Omit<Application, 'id' | 'applicant' | 'created'> & {
  readonly year: number;
  /** Made once, when the applicant means to send, and kept for every re-sending. */
  readonly requestId: string;
};

const nothingSaid: Omit<NewItemOf<typeof fundApplications>, 'title' | 'kind' | 'year' | 'requestId'> = {
  application: null,
  round: '',
  education: '',
  provider: '',
  module: '',
  starts: null,
  price: null,
  otherFunding: null,
  otherAmount: null,
  applied: null,
  leader: null,
  purpose: '',
  verdict: null,
  answerAmount: null,
  answerReason: '',
  answerApplied: null,
  answerFrame: null,
  answerAdded: null,
  answerDocumented: null,
  answerPaid: null,
  answerReleased: null,
  answeredAt: null,
};

/** Sends an application and gives its number. */
export async function sendApplication(source: DataSource, sent: NewApplication): Promise<number> {
  const { id } = await applicationLedger.append(source, {
    ...nothingSaid,
    ...sent,
    kind: 'apply',
    leader: Number(sent.leader),
  });
  return id;
}

export type ApplicationWord = {
  readonly application: number;
  readonly year: number;
  readonly kind: ApplicationEventKind;
  readonly requestId: string;
};

export async function sayAboutApplication(source: DataSource, word: ApplicationWord): Promise<void> {
  await applicationLedger.append(source, { ...nothingSaid, ...word });
}

/** The person with a mail address, made known to the site when it has not met them: by their site user id. */
export async function personByMail({ sp, send }: DataSource, mail: string): Promise<string> {
  const { Id } = await send(() => sp.web.ensureUser(mail) as Promise<{ Id: number }>);
  return String(Id);
}
