import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from '#ui/app-frame.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  footer: { '@media print': { display: 'none' } },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
});

const aside = { target: '_blank', rel: 'noopener' } as const;

/** What one may want to know about the app itself. The two texts can be read without signing in. */
export const Footer = () => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const words = useTexts(commonTexts);
  const { accessibilityStatementUrl } = useAppFrame();
  const link = mergeClasses(type.caption1, styles.link);
  return (
    <footer className={mergeClasses(layout.wrap, styles.footer)}>
      <div className={styles.links}>
        <TextLink className={link} href="#/om">
          {words.about}
        </TextLink>
        <TextLink className={link} href="privatliv.html" {...aside}>
          {words.privacy}
        </TextLink>
        <TextLink className={link} href="vilkaar.html" {...aside}>
          {words.terms}
        </TextLink>
        {accessibilityStatementUrl !== '' && (
          <TextLink className={link} href={accessibilityStatementUrl} {...aside}>
            {words.accessibility}
          </TextLink>
        )}
      </div>
    </footer>
  );
};
