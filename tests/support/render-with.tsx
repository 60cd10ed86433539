import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { CourseContent } from '#data/courses/course-content.ts';
import type { DataSource } from '#data/data-source.ts';
import { DataProvider } from '#data/DataProvider.tsx';
import type { Content, Person } from '#data/start.ts';
import type { AnswersOfTopics } from '#data/help/topic-answers.ts';
import type { WordsOfTopics } from '#data/topic-words.ts';
import { noAnswer } from '#domain/help/answer.ts';
import { readSettings } from '#domain/settings/settings.ts';
import { HostProvider } from '#host/HostProvider.tsx';
import type { Host } from '#host/host.ts';
import { LanguageProvider, type Language } from '#i18n/language.tsx';

export const siteUrl = 'https://kommune.sharepoint.com/sites/lederhjaelp';

/** A browser in which nothing happens. */
export const quietHost: Host = {
  kind: 'browser',
  frame: 'content',
  tabSetup: null,
  tabPath: () => null,
  locale: 'da-dk',
  themes: { current: () => 'default', subscribe: () => () => undefined },
  accountKey: 'test',
  getToken: async () => '',
  renewToken: async () => '',
  signIn: async () => undefined,
  drawn: () => undefined,
  open: () => undefined,
  linkTo: (path) => `https://app.example/#${path}`,
  linkToShare: (path) => `https://app.example/#${path}`,
  share: null,
  composeAppointment: null,
  adminConsentLink: 'https://login.example/adminconsent',
};

const nobody: Person = { id: 1, name: 'Demo Leder', roles: { hr: false, maySignUp: true } };

export const emptyContent: Content = {
  categories: [],
  topics: [],
  units: [],
  settings: readSettings([]),
  unreadable: 0,
};

const noCourses: CourseContent = { courses: [], sessions: [], committees: [], unreadable: 0 };

export type Around = {
  readonly content?: Partial<Content>;
  readonly words?: WordsOfTopics;
  readonly answers?: AnswersOfTopics;
  readonly courses?: Partial<CourseContent>;
  readonly person?: Partial<Person>;
  readonly host?: Partial<Host>;
  readonly language?: Language;
  readonly path?: string;
};

/** Draws a part of the app with what it is given from outside: content and person are here, and nothing is fetched. */
export function renderWith(element: ReactNode, around: Around = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(['content'], { ...emptyContent, ...around.content });
  queries.setQueryData(['topicWords'], around.words ?? {});
  const unanswered = (around.content?.topics ?? []).map(({ slug }) => [slug, noAnswer]);
  queries.setQueryData(['topicAnswers'], { ...Object.fromEntries(unanswered), ...around.answers });
  queries.setQueryData(['topicQuestions'], []);
  queries.setQueryData(['courses'], { ...noCourses, ...around.courses });
  queries.setQueryData(['materials'], { items: [], unreadable: 0 });
  queries.setQueryData(['serverOffset'], 0);
  queries.setQueryData(['person'], { ...nobody, ...around.person });
  const source = { siteUrl } as DataSource;
  const { hook, searchHook } = memoryLocation({ path: around.path ?? '/' });
  return render(
    <QueryClientProvider client={queries}>
      <HostProvider host={{ ...quietHost, ...around.host }}>
        <DataProvider source={source}>
          <LanguageProvider language={around.language ?? 'da'}>
            <Router hook={hook} searchHook={searchHook}>
              <FluentProvider theme={teamsLightTheme}>{element}</FluentProvider>
            </Router>
          </LanguageProvider>
        </DataProvider>
      </HostProvider>
    </QueryClientProvider>,
  );
}
