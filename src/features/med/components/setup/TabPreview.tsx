import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BookOpen20Regular, Document20Regular, HatGraduation20Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { MedCommittee } from '#domain/med/committee.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useMedCourses, useMedMaterials, useMedTopics } from '#features/med/use-med.ts';

const useStyles = makeStyles({
  well: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    '& > svg': { flexShrink: 0, color: tokens.colorBrandForeground1 },
  },
});

/** What everybody in the channel will see once the tab is saved. */
export const TabPreview = ({ committee }: { committee: MedCommittee | undefined }) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapS)}>
      <h2 id={heading} className={mergeClasses(type.caption1Strong, type.secondary)}>
        {words.preview}
      </h2>
      <div className={mergeClasses(styles.well, type.breaking)}>
        {committee ? (
          <Preview committee={committee} />
        ) : (
          <p className={mergeClasses(type.body1, type.secondary)}>{words.previewEmpty}</p>
        )}
      </div>
    </section>
  );
};

const Preview = ({ committee }: { committee: MedCommittee }) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const topics = useMedTopics().length;
  const materials = useMedMaterials().materials.length;
  const courses = useMedCourses()?.entries.length ?? 0;
  return (
    <>
      <div className={layout.stack} {...contentLanguage}>
        <p dir="auto" className={type.subtitle2}>
          {committee.title}
        </p>
        <p className={mergeClasses(type.caption1, type.secondary)}>
          {committee.area === '' ? words.levels[committee.level] : words.area(committee.area)}
        </p>
      </div>
      <Line icon={<BookOpen20Regular aria-hidden="true" />}>{words.topicCount(topics)}</Line>
      {materials > 0 && <Line icon={<Document20Regular aria-hidden="true" />}>{words.materialCount(materials)}</Line>}
      {courses > 0 && <Line icon={<HatGraduation20Regular aria-hidden="true" />}>{words.courseCount(courses)}</Line>}
    </>
  );
};

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <p className={mergeClasses(type.body1, styles.line)}>
      {icon}
      <span>{children}</span>
    </p>
  );
};
