import { mergeClasses, type Theme } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { LanguageProvider, type Language } from '#i18n/language.tsx';
import { useLayout } from '#ui/layout.ts';
import { ThemedBackground } from './ThemedBackground.tsx';

/** What a page looks like that is drawn before there is a host, a person or content. */
export type Surroundings = { readonly language: Language; readonly theme: Theme };

type StartFrameProps = Surroundings & { readonly children: ReactNode };

/** The frame of such a page. */
export const StartFrame = ({ language, theme, children }: StartFrameProps) => {
  const layout = useLayout();
  return (
    <LanguageProvider language={language}>
      <ThemedBackground theme={theme}>
        <main className={mergeClasses(layout.wrap, layout.page)}>
          <Suspense fallback={null}>{children}</Suspense>
        </main>
      </ThemedBackground>
    </LanguageProvider>
  );
};
