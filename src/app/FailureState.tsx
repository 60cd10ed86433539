import type { Ref } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import { copyText } from '#host/clipboard.ts';
import { useHost } from '#host/HostProvider.tsx';
import { useLanguage } from '#i18n/language.tsx';
import { ErrorState } from '#ui/states/ErrorState.tsx';
import { reportOf } from './failure-report.ts';
import { knownTroubleOf } from './known-trouble.ts';
import { KnownTroubleState } from './KnownTroubleState.tsx';
import { pageFailureOf } from './page-failure.ts';
import { useAccessMail } from './use-access-mail.ts';

type FailureStateProps = {
  readonly error: unknown;
  /** When it happened, for the code that IT looks for. */
  readonly at: number;
  readonly level?: 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly retry?: () => void;
  readonly retryInSeconds?: number;
};

/** What the shell shows in place of a page that can't be drawn, with all that the host and the configuration know. */
export const FailureState = ({ error, at, retry, ...rest }: FailureStateProps) => {
  const { siteUrl } = useDataSource();
  const host = useHost();
  const language = useLanguage();
  const accessMail = useAccessMail();
  const failure = pageFailureOf(error);
  const trouble = knownTroubleOf(failure);
  if (trouble) return <KnownTroubleState trouble={trouble} failure={failure} retry={retry} {...rest} />;
  return (
    <ErrorState
      kind={failure.kind}
      report={reportOf(failure, at, siteUrl, language)}
      copy={copyText}
      accessMail={accessMail}
      retry={retry}
      signIn={() => void host.signIn().then(retry, () => undefined)}
      {...rest}
    />
  );
};
