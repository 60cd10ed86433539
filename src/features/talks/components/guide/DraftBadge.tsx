import { CheckmarkCircle16Regular, DocumentEdit16Regular } from '@fluentui/react-icons';
import type { ApprovalStatus } from '#domain/talks/guide.ts';
import { useTexts } from '#i18n/texts.ts';
import { Pill } from '#ui/Pill.tsx';
import { talksTexts } from '#features/talks/talks-texts.ts';

/** Whether the municipality has approved a text, in words and with a sign of its own. */
export const DraftBadge = ({ status }: { status: ApprovalStatus }) => {
  const words = useTexts(talksTexts);
  return status === 'approved' ? (
    <Pill tone="good" icon={<CheckmarkCircle16Regular aria-hidden="true" />}>
      {words.approved}
    </Pill>
  ) : (
    <Pill tone="warning" icon={<DocumentEdit16Regular aria-hidden="true" />}>
      {words.draft}
    </Pill>
  );
};
