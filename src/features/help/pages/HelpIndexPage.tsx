import { lazy } from 'react';
import { useSearchParams } from 'wouter';
import { AllTopicsPage } from './AllTopicsPage.tsx';
import { GroupPage } from './GroupPage.tsx';

const SearchPage = lazy(async () => {
  const { SearchPage: page } = await import(/* webpackChunkName: "search-page" */ './SearchPage.tsx');
  return { default: page };
});

/** `#/hjaelp`: a search, a group, or all topics, by what the address asks for. */
export const HelpIndexPage = () => {
  const [query] = useSearchParams();
  const group = query.get('gruppe');
  if (query.has('q')) return <SearchPage />;
  return group === null ? <AllTopicsPage /> : <GroupPage key={group} groupKey={group} />;
};
