import { CheckmarkCircle16Regular, Clock16Regular, DocumentEdit16Regular } from '@fluentui/react-icons';
import type { MaterialApproval } from '#domain/talks/material.ts';
import { useTexts } from '#i18n/texts.ts';
import { Pill } from '#ui/Pill.tsx';
import { materialsTexts } from '#features/talks/materials-texts.ts';

/** How far a file has come. Only HR has a use for it: leaders are given nothing but approved ones. */
export const ApprovalBadge = ({ approval }: { approval: MaterialApproval }) => (
  <Pill tone={approval === 'approved' ? 'good' : 'warning'} icon={<ApprovalIcon approval={approval} />}>
    {useTexts(materialsTexts).approvals[approval]}
  </Pill>
);

const ApprovalIcon = ({ approval }: { approval: MaterialApproval }) => {
  if (approval === 'approved') return <CheckmarkCircle16Regular aria-hidden="true" />;
  return approval === 'waiting' ? <Clock16Regular aria-hidden="true" /> : <DocumentEdit16Regular aria-hidden="true" />;
};
