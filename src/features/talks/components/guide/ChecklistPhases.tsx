import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Square16Regular } from '@fluentui/react-icons';
import type { Phase } from '#domain/talks/documents/checklist.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  check: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { flexWrap: 'wrap', rowGap: 0 },
    '& > svg': { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  },
  words: { flex: '1 1 0', minWidth: 0, [narrow]: { flexBasis: '80%' } },
  who: {
    flexShrink: 0,
    lineHeight: tokens.lineHeightBase300,
    [narrow]: { flexBasis: '100%', marginInlineStart: '24px' }, // under the words, which need the width
  },
});

/** The points of a checklist to read, each phase under its heading. */
export const ChecklistPhases = ({ phases }: { phases: readonly Phase[] }) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return phases.map(({ name, checks }) => (
    <section key={name} className={mergeClasses(layout.stack, layout.gapS)} aria-label={name} {...contentLanguage}>
      <h2 className={type.subtitle2}>{name}</h2>
      <ul className={layout.plainList}>
        {checks.map(({ key, title, who }) => (
          <li key={key} className={mergeClasses(type.body1, type.breaking, styles.check)}>
            <Square16Regular aria-hidden="true" />
            <span dir="auto" className={styles.words}>
              {unbroken(title)}
            </span>
            <span className={mergeClasses(type.caption1, type.tertiary, styles.who)}>{who}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
};
