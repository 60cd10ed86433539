import type { Content } from '#data/start.ts';
import { noticeOn } from '#domain/settings/settings.ts';
import { Card } from '#ui/Card.tsx';
import { useUsefulMark } from '#ui/useful-mark.ts';
import { useToday } from '#ui/use-today.ts';
import { HrNotice } from './HrNotice.tsx';
import { RightNow } from './RightNow.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { TalkToSomeone } from './TalkToSomeone.tsx';
import { TopicGroups } from './TopicGroups.tsx';
import { UrgentHelp } from './UrgentHelp.tsx';

type HomeSectionsProps = { readonly content: Content | undefined; readonly narrow: boolean };

/** Home below the question: as a skeleton until content is here. */
export const HomeSections = ({ content, narrow }: HomeSectionsProps) => {
  const today = useToday();
  const notice = content && noticeOn(content.settings, today);
  useUsefulMark(content !== undefined);
  return (
    <>
      {notice && <HrNotice notice={notice} />}
      <RightNow topics={content?.topics} />
      <UrgentHelp content={content} />
      <TopicGroups content={content} />
      <Shortcuts links={content?.settings.shortcutLinks} />
      {narrow && (
        <Card>
          <TalkToSomeone units={content?.units} />
        </Card>
      )}
    </>
  );
};
