import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import type { Failure } from '#data/failure-of.ts';
import { copyText } from '#host/clipboard.ts';
import { useHost } from '#host/HostProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { stateIcons } from '#ui/states/state-icons.tsx';
import { StatePanel } from '#ui/states/StatePanel.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';
import type { KnownTrouble } from './known-trouble.ts';
import { troubleTexts } from './trouble-texts.ts';

type KnownTroubleStateProps = {
  readonly trouble: KnownTrouble;
  readonly failure: Failure;
  readonly level?: 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly retry?: () => void;
};

/** Trouble that IT alone can mend: what it is, and a text for IT that says what to do. */
export const KnownTroubleState = ({ trouble, failure, level = 2, headingRef, retry }: KnownTroubleStateProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(statesTexts), ...useTexts(troubleTexts) };
  const { siteUrl } = useDataSource();
  const host = useHost();
  const reason = failure.detail.replace(/^(consent|refused): /, '');
  const again =
    failure.kind === 'signedOut' ? () => void host.signIn().then(retry, () => undefined) : () => location.reload();
  const forIt = words.forIt[trouble](trouble === 'consentMissing' ? host.adminConsentLink : siteUrl, reason);
  return (
    <StatePanel
      icon={stateIcons[failure.kind]}
      title={words.kinds[trouble].title}
      lead={words.kinds[trouble].lead}
      level={level}
      headingRef={headingRef}
      code={reason}
      urgent
      actions={
        <>
          <CopyAction text={forIt} copy={copyText} look="primary">
            {failure.kind === 'schemaMismatch' ? words.copyForIt : words.copyTextForIt}
          </CopyAction>
          <Action icon={<ArrowClockwise20Regular />} onClick={again}>
            {trouble === 'listsNewer' ? words.reloadPage : words.tryAgain}
          </Action>
        </>
      }
    />
  );
};
