import { useTexts } from '#i18n/texts.ts';
import { appTexts } from './app-texts.ts';
import { WayBack } from './WayBack.tsx';

/** An address that no area knows. */
export const NotFoundPage = () => {
  const words = useTexts(appTexts);
  return <WayBack title={words.pageNotFound} lead={words.pageNotFoundLead} />;
};
