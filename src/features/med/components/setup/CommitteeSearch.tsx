import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isFoundBy, type LevelGroup, type MedCommittee } from '#domain/med/committee.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useMissingCommitteeMail } from '../WriteToUs.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: 'max(200px, 45vh)',
    overflowY: 'auto',
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { paddingBlock: tokens.spacingVerticalXXS, marginBottom: tokens.spacingVerticalXXS },
  level: { display: 'flex', flexDirection: 'column' },
  title: { color: tokens.colorNeutralForeground1 },
  levelName: { paddingInline: tokens.spacingHorizontalS },
});

type CommitteeSearchProps = {
  readonly groups: readonly LevelGroup[];
  /** The key of the committee, empty when none is. */
  readonly chosen: string;
  readonly choose: (key: string) => void;
};

/** All committees level by level, fewer as one types. What is chosen stays chosen when the search leaves it out. */
export const CommitteeSearch = ({ groups, chosen, choose }: CommitteeSearchProps) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const found = groups
    .map(({ level, committees }) => ({ level, committees: committees.filter((one) => isFoundBy(typed, one)) }))
    .filter(({ committees }) => committees.length > 0);
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      <div className={layout.stack}>
        {/* as Fluent sets a field's label */}
        <span aria-hidden="true" className={mergeClasses(type.body1, styles.label)}>
          {words.find}
        </span>
        <SearchField
          value={typed}
          onChange={setTyped}
          onClear={() => setTyped('')}
          label={words.find}
          clearLabel={words.clear}
          placeholder={words.findExample}
        />
      </div>
      {found.length > 0 && (
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => choose(value)}
          aria-label={words.committees}
          className={styles.list}
        >
          {found.map((group) => (
            <Level key={group.level} {...group} />
          ))}
        </RadioGroup>
      )}
      <FoundLine found={countOf(found)} all={countOf(groups)} />
    </div>
  );
};

const countOf = (groups: readonly LevelGroup[]): number =>
  groups.reduce((sum, { committees }) => sum + committees.length, 0);

const Level = ({ level, committees }: LevelGroup) => {
  const words = useTexts(medTexts);
  const type = useType();
  const styles = useStyles();
  const name = useId();
  return (
    <div role="group" aria-labelledby={name} className={styles.level}>
      <span id={name} className={mergeClasses(type.caption1Strong, type.tertiary, styles.levelName)}>
        {words.levels[level]}
      </span>
      {committees.map((committee) => (
        <Radio key={committee.key} value={committee.key} label={<CommitteeLabel committee={committee} />} />
      ))}
    </div>
  );
};

const CommitteeLabel = ({ committee: { title, area } }: { committee: MedCommittee }) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const styles = useStyles();
  return (
    <span className={mergeClasses(layout.stack, type.breaking)} {...contentLanguage}>
      <span dir="auto" className={styles.title}>
        {title}
      </span>
      {area !== '' && <span className={mergeClasses(type.caption1, type.tertiary)}>{words.area(area)}</span>}
    </span>
  );
};

const FoundLine = ({ found, all }: { found: number; all: number }) => {
  const words = useTexts(medTexts);
  const type = useType();
  const outside = useOutsideLink();
  const mail = useMissingCommitteeMail();
  return (
    <p className={mergeClasses(type.caption1, type.secondary)}>
      <span role="status">{words.found(found, all)}</span> {words.missing}{' '}
      {mail !== undefined && (
        <TextLink inline {...outside(mail)}>
          {words.writeToUs}
        </TextLink>
      )}
    </p>
  );
};
