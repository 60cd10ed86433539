import { mergeClasses } from '@fluentui/react-components';
import { blocksOf } from '#domain/shared/marked-text.ts';
import { documentWords } from '#domain/talks/documents/document-words.da.ts';
import type { DocumentBlock } from '#domain/talks/documents/talk-document.ts';
import { unbroken } from '#i18n/format.ts';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { useType } from '#ui/type.ts';
import { PaperChecks } from './PaperChecks.tsx';
import { usePaperStyles } from './Paper.styles.ts';

/** One block of a document on the sheet; the twin of what `data/word` makes of it. */
export const PaperBlock = ({ block }: { block: DocumentBlock }) => {
  const styles = usePaperStyles();
  const type = useType();
  switch (block.kind) {
    case 'heading':
      return <h2 className={mergeClasses(type.subtitle2, styles.heading)}>{block.text}</h2>;
    case 'text':
      return <MarkedBlocks blocks={blocksOf(block.text)} />;
    case 'facts':
      return (
        <dl className={mergeClasses(type.body1, styles.facts)}>
          {block.facts.map(({ name, value }) => (
            <div key={name} className={styles.fact}>
              <dt className={type.body1Strong}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'box':
      return (
        <section className={mergeClasses(styles.box, block.quiet && styles.quiet)}>
          <h2 className={type.subtitle2}>{block.heading}</h2>
          <MarkedBlocks blocks={blocksOf(block.text)} />
        </section>
      );
    case 'questions':
      return <PaperQuestions questions={block.questions} />;
    case 'options':
      return <PaperOptions options={block.options} />;
    case 'fields':
      return block.fields.map((field) => (
        <section key={field} className={styles.field}>
          <h2 className={type.subtitle2}>{field}</h2>
          <Lines count={block.lines} />
        </section>
      ));
    case 'checks':
      return <PaperChecks checks={block.checks} />;
  }
};

type Of<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { readonly kind: Kind }>;

const PaperQuestions = ({ questions }: Pick<Of<'questions'>, 'questions'>) => {
  const styles = usePaperStyles();
  const type = useType();
  return (
    <ol className={styles.questions}>
      {questions.map(({ text, keywords, lines }, place) => (
        <li key={place}>
          <p dir="auto" className={type.body1Strong}>
            {unbroken(text)}
          </p>
          {keywords !== '' && (
            <p dir="auto" className={mergeClasses(type.body1, type.secondary)}>
              {documentWords.keywords}: {keywords}
            </p>
          )}
          <Lines count={lines} />
        </li>
      ))}
    </ol>
  );
};

const PaperOptions = ({ options }: Pick<Of<'options'>, 'options'>) => {
  const styles = usePaperStyles();
  const type = useType();
  return (
    <ul className={mergeClasses(type.body1, styles.options)}>
      {options.map(({ title, explanation, checkFirst }) => (
        <li key={title} className={styles.option}>
          <strong>{title}</strong>
          {explanation !== '' && unbroken(` – ${explanation}`)}
          {checkFirst !== '' && (
            <p className={type.secondary}>
              {documentWords.checkFirst}: {unbroken(checkFirst)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Room to write by hand. */
const Lines = ({ count }: { count: number }) => {
  const styles = usePaperStyles();
  return Array.from({ length: count }, (_, place) => <div key={place} aria-hidden="true" className={styles.line} />);
};
