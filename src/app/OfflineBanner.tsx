import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PlugDisconnected20Regular } from '@fluentui/react-icons';
import { useContentQuery } from '#data/DataProvider.tsx';
import { DataError } from '#data/errors.ts';
import { momentOf } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { appTexts } from './app-texts.ts';
import { useOnline } from './use-online.ts';

const useStyles = makeStyles({
  banner: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorNeutralForeground1,
    '@media print': { display: 'none' },
  },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalSNudge,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  },
});

/** Says that what one reads is what was fetched before the net went. The region is always there, so that it is heard. */
export const OfflineBanner = () => {
  const styles = useStyles();
  const layout = useLayout();
  const words = useTexts(appTexts);
  const language = useLanguage();
  const online = useOnline();
  const { data, dataUpdatedAt, error } = useContentQuery();
  const offline = !online || (error instanceof DataError && error.kind === 'offline');
  const moment = momentOf(dataUpdatedAt, useToday(), language);
  return (
    <div role="status">
      {offline && (
        <div className={styles.banner}>
          <div className={mergeClasses(layout.wrap, styles.row)}>
            <PlugDisconnected20Regular aria-hidden="true" />
            <p>{data ? words.offlineContent(moment) : words.offline}</p>
          </div>
        </div>
      )}
    </div>
  );
};
