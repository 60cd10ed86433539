import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { hrCoursesPath } from '../hr-path.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** The courses on HR's desk. */
export const HrCoursesDesk = () => {
  const words = useTexts(hrCoursesTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {words.deskTitle}
      </h2>
      <p className={mergeClasses(type.body1, type.secondary)}>{words.deskLead}</p>
      <Action href={`#${hrCoursesPath}`}>{words.toDesk}</Action>
    </Card>
  );
};
