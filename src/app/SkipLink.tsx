import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';

const useSkipClass = makeResetStyles({
  position: 'absolute',
  zIndex: 3,
  insetInlineStart: tokens.spacingHorizontalL,
  top: '-100px',
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  border: `2px solid ${tokens.colorStrokeFocus2}`,
  borderRadius: tokens.borderRadiusMedium,
  boxShadow: tokens.shadow16,
  ':focus': { top: tokens.spacingVerticalS, outlineStyle: 'none' },
  '@media print': { display: 'none' },
});

export const contentId = 'indhold';

/** The hash is the app's address, so the link moves focus itself: to the page's heading, past the bar. */
function focusContent(event: MouseEvent): void {
  event.preventDefault();
  const main = document.getElementById(contentId);
  const heading = main?.querySelector<HTMLElement>('h1[tabindex]');
  (heading ?? main)?.focus();
}

export const SkipLink = () => {
  const skipClass = useSkipClass();
  const words = useTexts(commonTexts);
  return (
    <a href={`#${contentId}`} className={skipClass} onClick={focusContent}>
      {words.skipToContent}
    </a>
  );
};
