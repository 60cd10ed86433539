import { Open20Regular, PlugDisconnected24Regular, Wrench24Regular } from '@fluentui/react-icons';
import { copyText } from '#host/clipboard.ts';
import { webLink } from '#host/web-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useDocumentTitle } from '#ui/document-title.ts';
import { StatePanel } from '#ui/states/StatePanel.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';
import { appTexts } from './app-texts.ts';
import { troubleTexts } from './trouble-texts.ts';

/** Why the app can't even begin: nobody has set it up, what frames it is no host, or something failed at the first step. */
export type StartFailure = { readonly kind: 'misconfigured' | 'notInHost' | 'notStarted'; readonly reason: string };

/** One page that says so, with the text that IT needs. */
export const StartProblem = ({ kind, reason }: StartFailure) => {
  const words = {
    ...useTexts(commonTexts),
    ...useTexts(statesTexts),
    ...useTexts(troubleTexts),
    ...useTexts(appTexts),
  };
  const said = {
    misconfigured: { icon: <Wrench24Regular />, title: words.misconfigured, lead: words.misconfiguredLead },
    notInHost: { icon: <PlugDisconnected24Regular />, title: words.notInHost, lead: words.notInHostLead },
    notStarted: { icon: <PlugDisconnected24Regular />, title: words.notStarted, lead: words.notStartedLead },
  }[kind];
  useDocumentTitle(said.title);
  return (
    <StatePanel
      {...said}
      level={1}
      urgent
      code={reason}
      actions={
        <>
          {kind === 'notStarted' && (
            <Action look="primary" onClick={() => location.reload()}>
              {words.tryAgain}
            </Action>
          )}
          {window.parent !== window.self && (
            <Action
              look={kind === 'notInHost' ? 'primary' : 'outline'}
              href={webLink(location.hash.slice(1) || '/')}
              target="_blank"
              rel="noopener"
              icon={<Open20Regular />}
            >
              {words.openInBrowser}
            </Action>
          )}
          <CopyAction
            text={words.problemForIt(location.origin + location.pathname, __APP_VERSION__, reason)}
            copy={copyText}
            look={kind === 'misconfigured' ? 'primary' : 'outline'}
          >
            {words.copyTextForIt}
          </CopyAction>
        </>
      }
    />
  );
};
