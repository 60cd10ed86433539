import { mergeClasses } from '@fluentui/react-components';
import { documentWords } from '#domain/talks/documents/document-words.da.ts';
import { unbroken } from '#i18n/format.ts';
import { useType } from '#ui/type.ts';
import { usePaperStyles } from './Paper.styles.ts';

type Check = { readonly text: string; readonly who: string };

/** The points of a checklist with a box each to tick on paper. */
export const PaperChecks = ({ checks }: { checks: readonly Check[] }) => {
  const styles = usePaperStyles();
  const type = useType();
  const header = mergeClasses(type.caption1Strong, type.secondary, styles.cell);
  return (
    <table className={mergeClasses(type.body1, styles.checks)}>
      <thead>
        <tr>
          <th scope="col" className={header}>
            {documentWords.done}
          </th>
          <th scope="col" className={header}>
            {documentWords.task}
          </th>
          <th scope="col" className={header}>
            {documentWords.who}
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ text, who }) => (
          <tr key={text}>
            <td className={styles.cell}>{documentWords.box}</td>
            <td dir="auto" className={styles.cell}>
              {unbroken(text)}
            </td>
            <td className={mergeClasses(type.secondary, styles.cell)}>{who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
