import { useQuery } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import type { DataSource } from './data-source.ts';
import { contentQuery, personQuery, topicWordsQuery } from './queries.ts';
import type { Content, Person } from './start.ts';

const SourceContext = createContext<DataSource | undefined>(undefined);

export const DataProvider = ({ source, children }: { source: DataSource; children: ReactNode }) => (
  <SourceContext value={source}>{children}</SourceContext>
);

export function useDataSource(): DataSource {
  const source = use(SourceContext);
  if (!source) throw new Error('useDataSource outside DataProvider');
  return source;
}

export const useContentQuery = () => useQuery(contentQuery(useDataSource()));

/** The content, on pages that are drawn only once it is here. */
export function useContent(): Content {
  const { data } = useContentQuery();
  if (!data) throw new Error('the page was drawn before its content');
  return data;
}

/** The search words, fetched once they are wanted. */
export const useTopicWordsQuery = (wanted: boolean) =>
  useQuery({ ...topicWordsQuery(useDataSource()), enabled: wanted });

const unknownPerson: Person = { id: 0, name: '', roles: { hr: false, maySignUp: false } };

/** Who is signed in; nobody with no roles until SharePoint has answered. */
export const usePerson = (): Person => useQuery(personQuery(useDataSource())).data ?? unknownPerson;
