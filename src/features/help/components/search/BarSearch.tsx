import { makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useNarrow } from '#ui/use-media.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { searchPath } from '#features/help/search-path.ts';
import { HelpSearch } from './HelpSearch.tsx';

const useStyles = makeStyles({
  field: {
    width: '288px',
    '@media (max-width: 1023px)': { width: '220px', marginInlineStart: tokens.spacingHorizontalS },
  },
});

/** Search in the bar of every page: a field, or when narrow the way to the page that is a field. */
export const BarSearch = () => {
  const styles = useStyles();
  const words = useTexts(helpTexts);
  const narrow = useNarrow();
  if (narrow)
    return (
      <Action look="subtle" href={`#${searchPath('')}`} icon={<Search20Regular />} aria-label={words.searchLabel} />
    );
  return (
    <div className={styles.field}>
      <HelpSearch label={words.searchLabel} placeholder={words.searchShort} />
    </div>
  );
};
