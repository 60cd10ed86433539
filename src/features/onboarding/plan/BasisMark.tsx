import { Badge } from '@fluentui/react-components';
import { Gavel16Regular, Handshake16Regular, Lightbulb16Regular } from '@fluentui/react-icons';
import type { Basis } from '#domain/onboarding/plan/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const marks = {
  law: { icon: <Gavel16Regular />, appearance: 'tint', color: 'brand' },
  agreement: { icon: <Handshake16Regular />, appearance: 'tint', color: 'informative' },
  advice: { icon: <Lightbulb16Regular />, appearance: 'outline', color: 'informative' },
} as const;

/** What a step rests on, in one word. */
export const BasisMark = ({ basis }: { readonly basis: Basis }) => {
  const words = useTexts(onboardingTexts);
  return <Badge {...marks[basis]}>{words.bases[basis]}</Badge>;
};
