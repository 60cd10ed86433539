import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Document20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import { materialAddress } from '#data/talks/materials-query.ts';
import type { Material } from '#domain/talks/material.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useMedMaterials } from '#features/med/use-med.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { SectionError } from '#ui/states/SectionError.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& > svg': { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  },
});

/** What the committee may take along, opened in SharePoint. The card is there when there is something in it. */
export const MedMaterials = () => {
  const words = useTexts(medTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const { materials, failed, retry } = useMedMaterials();
  if (failed) return <SectionError part={words.materials} retry={retry} />;
  if (materials.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(styles.card, type.breaking)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.materials}
      </h2>
      <ul className={layout.plainList}>
        {materials.map((material) => (
          <li key={material.id} className={styles.item}>
            <Document20Regular aria-hidden="true" />
            <MaterialWords material={material} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

const MaterialWords = ({ material }: { material: Material }) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const outside = useOutsideLink();
  const source = useDataSource();
  return (
    <div className={layout.stack} {...contentLanguage}>
      <TextLink alone dir="auto" {...outside(materialAddress(source, material))}>
        {material.title || material.fileName}
      </TextLink>
      {material.approvedBy !== '' && (
        <span className={mergeClasses(type.caption1, type.tertiary)}>{words.approvedBy(material.approvedBy)}</span>
      )}
    </div>
  );
};
