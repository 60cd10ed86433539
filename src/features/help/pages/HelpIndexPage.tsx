import { useSearchParams } from 'wouter';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { AllTopicsPage } from './AllTopicsPage.tsx';
import { GroupPage } from './GroupPage.tsx';

const SearchPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "search-page" */ './SearchPage.tsx')).SearchPage,
);

/** `#/hjaelp`: a search, a group, or all topics, by what the address asks for. */
export const HelpIndexPage = () => {
  const [query] = useSearchParams();
  const group = query.get('gruppe');
  if (query.has('q')) return <SearchPage />;
  return group === null ? <AllTopicsPage /> : <GroupPage key={group} groupKey={group} />;
};
