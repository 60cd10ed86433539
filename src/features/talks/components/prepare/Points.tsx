import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { linesOf } from '#domain/shared/lines-of.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '22px',
    maxWidth: '68ch',
    '& > li': { paddingInlineStart: tokens.spacingHorizontalXS },
  },
});

type PointsProps = { readonly title: string; readonly text: string; readonly numbered?: boolean };

/** A headed list of what an editor wrote one on each line. Nothing when there is nothing. */
export const Points = ({ title, text, numbered = false }: PointsProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const points = linesOf(text);
  if (points.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <section className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby={heading}>
      <h3 id={heading} className={type.subtitle2}>
        {title}
      </h3>
      <List
        className={mergeClasses(type.body1, type.breaking, layout.stack, layout.gapXS, styles.list)}
        {...contentLanguage}
      >
        {points.map((point, place) => (
          <li key={place} dir="auto">
            {unbroken(point)}
          </li>
        ))}
      </List>
    </section>
  );
};
