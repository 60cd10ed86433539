import { useQuery } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import { personQuery } from '#data/queries.ts';
import { useTexts } from '#i18n/texts.ts';
import { appTexts } from './app-texts.ts';
import { WayBack } from './WayBack.tsx';

/** An area that HR is still making ready. It waits for who the person is: to HR itself the area is open. */
export const ClosedPage = () => {
  const words = useTexts(appTexts);
  const { isPending } = useQuery(personQuery(useDataSource()));
  return isPending ? null : <WayBack title={words.areaClosed} lead={words.areaClosedLead} />;
};
