import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { helpTexts } from '#features/help/help-texts.ts';
import { allTopicsPath } from '#features/help/help-path.ts';

const useStyles = makeStyles({ words: { padding: tokens.spacingHorizontalL } });

/** The code that searches could not be fetched: the topics can still be found by hand. */
export const SearchFailed = () => {
  const styles = useStyles();
  const words = useTexts(helpTexts);
  return (
    <p className={styles.words}>
      {words.searchUnavailable}{' '}
      <TextLink inline href={`#${allTopicsPath}`}>
        {words.seeAllTopics}
      </TextLink>
    </p>
  );
};
