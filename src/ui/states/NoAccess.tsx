import { LockClosed24Regular, Mail20Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { useAppFrame } from '../app-frame.tsx';
import { CopyAction } from '../CopyAction.tsx';
import { StatePanel } from './StatePanel.tsx';
import { statesTexts } from './states-texts.ts';

type NoAccessProps = {
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** The mail that asks for access; without one, the text for IT is the way. */
  readonly accessMail?: string;
  readonly siteUrl: string;
  readonly copy: (text: string) => Promise<boolean>;
};

/** The whole app, for somebody who is signed in but may not open the site: whom to ask, with the words ready. */
export const NoAccess = ({ headingRef, accessMail, siteUrl, copy }: NoAccessProps) => {
  const words = useTexts(statesTexts);
  const { outside } = useAppFrame();
  return (
    <StatePanel
      icon={<LockClosed24Regular />}
      title={words.noAccess}
      lead={words.noAccessLead}
      level={1}
      headingRef={headingRef}
      actions={
        <>
          {accessMail !== undefined && (
            <Action look="primary" {...outside(accessMail)} icon={<Mail20Regular />}>
              {words.askForAccess}
            </Action>
          )}
          <CopyAction
            text={words.accessForIt(siteUrl)}
            copy={copy}
            look={accessMail === undefined ? 'primary' : 'outline'}
          >
            {words.copyTextForIt}
          </CopyAction>
        </>
      }
    />
  );
};
