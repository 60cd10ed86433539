import { useSearchParams } from 'wouter';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { AllTopicsPage } from './AllTopicsPage.tsx';
import { GroupPage } from './GroupPage.tsx';
import { UnitPage } from './UnitPage.tsx';

const SearchPage = fetchedPage(
  async () => (await import(/* webpackChunkName: "search-page" */ './SearchPage.tsx')).SearchPage,
);

/** `#/hjaelp`: a search, a group, a unit's topics, or all of them, by what the address asks for. */
export const HelpIndexPage = () => {
  const [query] = useSearchParams();
  const group = query.get('gruppe');
  const unit = query.get('enhed');
  if (query.has('q')) return <SearchPage />;
  if (unit !== null) return <UnitPage key={unit} unitKey={unit} />;
  return group === null ? <AllTopicsPage /> : <GroupPage key={group} groupKey={group} />;
};
