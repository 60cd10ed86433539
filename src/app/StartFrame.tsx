import { FluentProvider, makeStyles, mergeClasses, tokens, type Theme } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { LanguageProvider, type Language } from '#i18n/language.tsx';
import { useLayout } from '#ui/layout.ts';

const useStyles = makeStyles({ ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 } });

/** What a page looks like that is drawn before there is a host, a person or content. */
export type Surroundings = { readonly language: Language; readonly theme: Theme };

type StartFrameProps = Surroundings & { readonly children: ReactNode };

/** The frame of such a page. */
export const StartFrame = ({ language, theme, children }: StartFrameProps) => {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <LanguageProvider language={language}>
      <FluentProvider theme={theme} className={styles.ground}>
        <main className={mergeClasses(layout.wrap, layout.page)}>
          <Suspense fallback={null}>{children}</Suspense>
        </main>
      </FluentProvider>
    </LanguageProvider>
  );
};
