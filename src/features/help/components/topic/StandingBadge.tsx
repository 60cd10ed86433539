import { CheckmarkCircle16Filled, DocumentText16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ruleStanding } from '#domain/help/topic.ts';
import { useTexts } from '#i18n/texts.ts';
import { Pill } from '#ui/Pill.tsx';
import { topicTexts } from '#features/help/topic-texts.ts';

type Standing = ReturnType<typeof ruleStanding>;

const looks = {
  checked: { tone: 'good', icon: <CheckmarkCircle16Filled aria-hidden="true" /> },
  sourced: { tone: 'plain', icon: <DocumentText16Regular aria-hidden="true" /> },
  needsConfirmation: { tone: 'warning', icon: <Warning16Regular aria-hidden="true" /> },
} as const;

/** How far a rule can be trusted, in words and with a sign of its own: colour is never the only one. */
export const StandingBadge = ({ standing }: { standing: Standing }) => (
  <Pill {...looks[standing]}>{useTexts(topicTexts).standing[standing]}</Pill>
);
