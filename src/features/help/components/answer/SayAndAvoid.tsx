import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle20Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { Answer } from '#domain/help/answer.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';

const useStyles = makeStyles({
  halves: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    overflow: 'hidden',
  },
  half: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    /** The line between the halves, which a single half and the narrow page draw outside what is seen. */
    boxShadow: `-1px -1px 0 ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { padding: tokens.spacingHorizontalL },
    '@media print': { padding: 0, boxShadow: 'none' },
  },
  said: { borderLeft: `3px solid ${tokens.colorBrandStroke2}`, paddingInlineStart: tokens.spacingHorizontalM },
  not: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
  },
});

/** What can be said as it stands, and what makes it worse. A half that has nothing leaves its place to the other. */
export const SayAndAvoid = ({ answer: { say, avoid } }: { readonly answer: Answer }) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  if (say.length + avoid.length === 0) return null;
  return (
    <Card flush className={styles.halves}>
      {say.length > 0 && (
        <Half
          title={words.sayThis}
          lines={say.map((line) => (
            <span key={line} className={styles.said}>
              »{unbroken(line)}«
            </span>
          ))}
        />
      )}
      {avoid.length > 0 && (
        <Half
          title={words.avoid}
          lines={avoid.map((line) => (
            <span key={line} className={styles.not}>
              <DismissCircle20Regular aria-hidden="true" />
              <span>{unbroken(line)}</span>
            </span>
          ))}
        />
      )}
    </Card>
  );
};

const Half = ({ title, lines }: { readonly title: string; readonly lines: readonly ReactNode[] }) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  return (
    <section className={styles.half} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {title}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapM, type.body1)} {...contentLanguage}>
        {lines.map((line, place) => (
          <li key={place} dir="auto" className={mergeClasses(layout.stack, type.breaking)}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};
