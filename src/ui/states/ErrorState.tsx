import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { useAppFrame } from '../app-frame.tsx';
import { CopyAction } from '../CopyAction.tsx';
import { Countdown } from './Countdown.tsx';
import type { StateKind } from './state-kind.ts';
import { stateIcons } from './state-icons.tsx';
import { StatePanel } from './StatePanel.tsx';
import { statesTexts } from './states-texts.ts';

/** What IT needs: a short code to read aloud, and the whole of it to paste into a mail. */
export type Report = { readonly code: string; readonly text: string };

type ErrorStateProps = {
  readonly kind: StateKind;
  /** Says what it was about, when the page knows: *En kollega har ændret holdet imens*. */
  readonly title?: string;
  readonly lead?: string;
  readonly level?: 1 | 2 | 3;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly report?: Report;
  readonly copy: (text: string) => Promise<boolean>;
  readonly retry?: () => void;
  /** When it is tried again by itself; used when SharePoint has asked us to wait. */
  readonly retryInSeconds?: number;
  readonly signIn?: () => void;
  /** A mail that asks for access. */
  readonly accessMail?: string;
  /** Further ways on, after the kind's own. */
  readonly children?: ReactNode;
};

/** Why something can't be shown, in the person's words, with the way on that fits the kind. Nothing typed is lost by it. */
export const ErrorState = ({ level = 2, headingRef, children, ...props }: ErrorStateProps) => {
  const { kind, title, lead, report, retry, retryInSeconds } = props;
  const words = useTexts(statesTexts);
  const said = words.kinds[kind];
  return (
    <StatePanel
      icon={stateIcons[kind]}
      title={title ?? said.title}
      lead={lead ?? said.lead}
      level={level}
      headingRef={headingRef}
      code={
        report && tellsIt.has(kind) ? (kind === 'schemaMismatch' ? report.code : words.code(report.code)) : undefined
      }
      urgent
      actions={
        <>
          <WaysOn {...props} />
          {children}
        </>
      }
    >
      {kind === 'throttled' && retry && <Countdown key={retryInSeconds} seconds={retryInSeconds ?? 12} over={retry} />}
    </StatePanel>
  );
};

/** The kinds that the person can't mend, so that IT has to know. */
const tellsIt = new Set<StateKind>(['unavailable', 'refused', 'schemaMismatch', 'unknown']);

const WaysOn = ({ kind, report, copy, retry, signIn, accessMail }: Omit<ErrorStateProps, 'level' | 'children'>) => {
  const words = { ...useTexts(commonTexts), ...useTexts(statesTexts) };
  const { outside } = useAppFrame();
  const again = (word: string, look: 'primary' | 'outline') =>
    retry && (
      <Action look={look} icon={<ArrowClockwise20Regular />} onClick={retry}>
        {word}
      </Action>
    );
  const tellIt = report && (
    <CopyAction text={report.text} copy={copy} look={kind === 'schemaMismatch' ? 'primary' : 'outline'}>
      {kind === 'schemaMismatch' ? words.copyForIt : words.copyCode}
    </CopyAction>
  );
  switch (kind) {
    case 'signedOut':
      return signIn ? (
        <Action look="primary" onClick={signIn}>
          {words.signIn}
        </Action>
      ) : (
        again(words.tryAgain, 'primary')
      );
    case 'offline':
      return again(words.tryAgain, 'primary');
    case 'throttled':
      return again(words.retryNow, 'outline');
    case 'conflict':
      return again(words.fetchNewest, 'primary');
    case 'forbidden':
      return (
        <>
          <Action href="#/">{words.toOverview}</Action>
          {accessMail !== undefined && (
            <Action look="subtle" {...outside(accessMail)}>
              {words.askAboutAccess}
            </Action>
          )}
        </>
      );
    case 'notFound':
      return <Action href="#/">{words.toOverview}</Action>;
    case 'schemaMismatch':
      return tellIt;
    case 'unavailable':
    case 'refused':
    case 'unknown':
      return (
        <>
          {again(words.tryAgain, 'primary')}
          {tellIt}
        </>
      );
  }
};
