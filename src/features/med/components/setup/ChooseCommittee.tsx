import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LevelGroup } from '#domain/med/committee.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useChosenTab, type ChosenTab } from '#features/med/use-chosen-tab.ts';
import { CommitteeSearch } from './CommitteeSearch.tsx';
import { TabPreview } from './TabPreview.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** Names a tab no longer than the host shows. */
const longestName = 60;

/** The dialog's page: find the committee, name the tab, see what it will be. The host's own button saves. */
export const ChooseCommittee = ({ groups }: { groups: readonly LevelGroup[] }) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const styles = useStyles();
  const heading = useArrival('setup');
  const committees = useMemo(() => groups.flatMap((group) => group.committees), [groups]);
  const chosen = useChosenTab(committees);
  useDocumentTitle(words.setupHeading);
  return (
    <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapL)}>
      <div className={mergeClasses(layout.stack, layout.gapXS)}>
        <h1 ref={heading} tabIndex={-1} className={type.title2}>
          {words.setupHeading}
        </h1>
        <p className={mergeClasses(type.body1, type.secondary)}>
          {words.setupLead} {words.saveHint}
        </p>
      </div>
      <div className={styles.grid}>
        <CommitteeSearch groups={groups} chosen={chosen.committee?.key ?? ''} choose={chosen.choose} />
        <div className={mergeClasses(layout.stack, layout.gapL)}>
          <TabName {...chosen} />
          <TabPreview committee={chosen.committee} />
        </div>
      </div>
    </div>
  );
};

/** Teams takes the name with a new tab only; later it is changed in Teams itself. */
const TabName = ({ name, rename, isNew }: ChosenTab) => {
  const words = useTexts(medTexts);
  const type = useType();
  if (!isNew) return <p className={mergeClasses(type.body1, type.secondary)}>{words.tabNameLater}</p>;
  return (
    <Field label={words.tabName} required>
      <Input value={name} maxLength={longestName} onChange={(_, { value }) => rename(value)} />
    </Field>
  );
};
