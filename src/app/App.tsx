import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense, useMemo, type ReactNode } from 'react';
import { Router } from 'wouter';
import type { DataSource } from '#data/data-source.ts';
import { DataProvider } from '#data/DataProvider.tsx';
import { HostProvider } from '#host/HostProvider.tsx';
import type { Host } from '#host/host.ts';
import { useFluentTheme } from '#host/theme.ts';
import { LanguageProvider, languageOf } from '#i18n/language.tsx';
import { AppFrameProvider } from '#ui/app-frame.tsx';
import type { Config } from './config.ts';
import { FirstPicture } from './first-picture/FirstPicture.tsx';
import { appFrame } from './frame.ts';
import { ThemedBackground } from './ThemedBackground.tsx';
import { useHashPath, useHashSearch } from './hash-location.ts';
import { useOpenAreas } from './open-areas.ts';
import { Shell } from './Shell.tsx';

export type AppProps = {
  readonly config: Config;
  readonly host: Host;
  readonly source: DataSource;
  readonly queries: QueryClient;
  /** Whose the things are that are kept on the device. */
  readonly owner: string;
};

const Themed = () => (
  <ThemedBackground theme={useFluentTheme()}>
    <Suspense fallback={null}>
      <Shell />
    </Suspense>
  </ThemedBackground>
);

type FramedProps = Pick<AppProps, 'config' | 'host'> & { readonly children: ReactNode };

const Framed = ({ config, host, children }: FramedProps) => {
  const open = useOpenAreas();
  const frame = useMemo(() => appFrame(config, open, host), [config, open, host]);
  return <AppFrameProvider frame={frame}>{children}</AppFrameProvider>;
};

/** The whole app, given what it runs on. */
export const App = ({ config, host, source, queries, owner }: AppProps) => (
  <QueryClientProvider client={queries}>
    <HostProvider host={host}>
      <DataProvider source={source}>
        <LanguageProvider language={languageOf(host.locale)}>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <Framed config={config} host={host}>
              <Themed />
              <FirstPicture owner={owner} />
            </Framed>
          </Router>
        </LanguageProvider>
      </DataProvider>
    </HostProvider>
  </QueryClientProvider>
);
