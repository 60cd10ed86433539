import { FluentProvider, mergeClasses, teamsLightTheme } from '@fluentui/react-components';
import type { Ref } from 'react';
import { documentName } from '#domain/talks/documents/document-name.ts';
import { documentWords } from '#domain/talks/documents/document-words.da.ts';
import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useType } from '#ui/type.ts';
import { PaperBlock } from './PaperBlock.tsx';
import { usePaperStyles } from './Paper.styles.ts';

type PaperProps = { readonly document: TalkDocument; readonly headingRef?: Ref<HTMLHeadingElement> };

/** The document as a sheet, made from the same data as the Word file. Light in every theme, as paper is. */
export const Paper = (props: PaperProps) => (
  <FluentProvider theme={teamsLightTheme} className={usePaperStyles().ground}>
    <Sheet {...props} />
  </FluentProvider>
);

const Sheet = ({ document, headingRef }: PaperProps) => {
  const styles = usePaperStyles();
  const type = useType();
  const { lead, draft, source, blocks } = document;
  return (
    <article className={styles.sheet} {...contentLanguage}>
      <p className={mergeClasses(type.caption1, styles.running)}>{draft && unbroken(documentWords.draft)}</p>
      <div className={styles.body}>
        <div>
          <h1 ref={headingRef} tabIndex={-1} className={type.title2}>
            {documentName(document)}
          </h1>
          {lead !== '' && <p className={mergeClasses(type.body2, type.secondary)}>{unbroken(lead)}</p>}
        </div>
        {blocks.map((block, place) => (
          <PaperBlock key={place} block={block} />
        ))}
      </div>
      {source !== '' && (
        <p className={mergeClasses(type.caption1, styles.source)}>
          {documentWords.source}: {unbroken(source)}
        </p>
      )}
    </article>
  );
};
