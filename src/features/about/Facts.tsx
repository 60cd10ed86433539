import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
  value: { margin: 0 },
});

export type Fact = { readonly name: string; readonly value: ReactNode };

/** Names with their values. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <dl className={mergeClasses(type.breaking, styles.facts)}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className={mergeClasses(type.caption1, type.tertiary)}>{name}</dt>
          <dd className={mergeClasses(type.body1, type.tabular, styles.value)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
