import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    '& > svg': { flexShrink: 0, marginTop: '2px' },
  },
});

/** What may not be written, at the fields where one writes; `id` is what the fields are described by. */
export const PrivacyLine = ({ id, hint }: { readonly id: string; readonly hint: string }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <p id={id} className={mergeClasses(type.body1, type.secondary, styles.line)}>
      <Info16Regular aria-hidden="true" />
      <span>
        {words.privacyLine} <span {...contentLanguage}>{hint}</span>
      </span>
    </p>
  );
};
