import { useLocation } from 'wouter';
import { useHost } from '#host/HostProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { appTexts } from './app-texts.ts';

/** In a channel, the way back to the page that the tab is: Teams on a PC has no back button, and the page no tabs. */
export const BackToTab = () => {
  const words = useTexts(appTexts);
  const layout = useLayout();
  const type = useType();
  const [path] = useLocation();
  const tabPath = useHost().tabPath();
  if (tabPath === null || tabPath.split('?')[0] === path) return null;
  return (
    <div className={layout.wrap}>
      <TextLink alone href={`#${tabPath}`} className={type.body1}>
        ‹ {words.backToTab}
      </TextLink>
    </div>
  );
};
