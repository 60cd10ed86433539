import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
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

const useStyles = makeStyles({
  ground: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { minHeight: 0, backgroundColor: 'transparent' }, // paper is white in every theme
  },
});

const Themed = () => (
  <FluentProvider theme={useFluentTheme()} className={useStyles().ground}>
    <Suspense fallback={null}>
      <Shell />
    </Suspense>
  </FluentProvider>
);

const Framed = ({ config, children }: { config: Config; children: ReactNode }) => {
  const open = useOpenAreas();
  const frame = useMemo(() => appFrame(config, open), [config, open]);
  return <AppFrameProvider frame={frame}>{children}</AppFrameProvider>;
};

/** The whole app, given what it runs on. */
export const App = ({ config, host, source, queries, owner }: AppProps) => (
  <QueryClientProvider client={queries}>
    <HostProvider host={host}>
      <DataProvider source={source}>
        <LanguageProvider language={languageOf(host.locale)}>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <Framed config={config}>
              <Themed />
              <FirstPicture owner={owner} />
            </Framed>
          </Router>
        </LanguageProvider>
      </DataProvider>
    </HostProvider>
  </QueryClientProvider>
);
