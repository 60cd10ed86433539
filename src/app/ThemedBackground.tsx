import { FluentProvider, makeStyles, mergeClasses, tokens, type Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  paper: { '@media print': { backgroundColor: 'transparent' } }, // white in every theme
  background: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { minHeight: 0 },
  },
});

type ThemedBackgroundProps = { readonly theme: Theme; readonly children: ReactNode };

/**
 * The theme, and in it the background that every page stands on: a part of its own, since what opens over a page gets the
 * classes of Fluent's provider, and a menu as high as the window would hide the page.
 */
export const ThemedBackground = ({ theme, children }: ThemedBackgroundProps) => {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.paper}>
      <div className={mergeClasses(styles.paper, styles.background)}>{children}</div>
    </FluentProvider>
  );
};
