import { mergeClasses } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons';
import type { Application } from '#domain/fund/application.ts';
import { copyText } from '#host/clipboard.ts';
import { useHost } from '#host/HostProvider.tsx';
import { mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';

type LeaderLetterProps = { readonly application: Application; readonly leaderMail: string };

/** The mail to one's own leader, ready to send: it has the number and the start date, and nothing else of the application. */
export const LeaderLetter = ({ application: { id, starts }, leaderMail }: LeaderLetterProps) => {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const [layout, type] = [useLayout(), useType()];
  const outside = useOutsideLink();
  const { linkToShare } = useHost();
  const link = linkToShare(`/pulje/bekraeft/${id}?begynder=${starts}`, words.confirmTitle);
  const body = words.leaderMailBody(id, longDate(starts, language), link);
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS)}>
      <p className={type.body1}>{words.askLeaderLead}</p>
      <div className={layout.row}>
        <Action
          {...outside(mailLink({ to: leaderMail, subject: words.leaderMailSubject, body }))}
          icon={<Mail20Regular />}
        >
          {words.askLeader}
        </Action>
        <CopyAction copy={copyText} text={body} look="subtle">
          {words.copyMail}
        </CopyAction>
      </div>
    </div>
  );
};
