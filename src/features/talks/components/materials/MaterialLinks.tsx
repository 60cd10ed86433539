import { mergeClasses } from '@fluentui/react-components';
import { useDataSource } from '#data/DataProvider.tsx';
import { materialAddress } from '#data/talks/materials-query.ts';
import type { Material } from '#domain/talks/material.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { materialsTexts } from '#features/talks/materials-texts.ts';

/** Materials as links, on the pages they belong to. */
export const MaterialLinks = ({ materials }: { materials: readonly Material[] }) => {
  const words = useTexts(materialsTexts);
  const layout = useLayout();
  const type = useType();
  const source = useDataSource();
  const outside = useOutsideLink();
  return (
    <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapS)}>
      {materials.map((material) => (
        <li key={material.id} className={type.breaking}>
          <TextLink
            alone
            {...outside(materialAddress(source, material))}
            target="_blank"
            rel="noopener"
            className={type.body1}
          >
            <bdi {...contentLanguage}>{material.title}</bdi>
          </TextLink>
          <p className={mergeClasses(type.caption1, type.tertiary)}>
            {words.types[material.type]} · {words.version(material.version)}
          </p>
        </li>
      ))}
    </ul>
  );
};
