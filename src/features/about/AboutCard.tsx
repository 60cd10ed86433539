import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** One thing about the app, under its heading. */
export const AboutCard = ({ title, children }: { title: string; children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {title}
      </h2>
      {children}
    </Card>
  );
};
