import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { useLayout } from '../layout.ts';
import { useType } from '../type.ts';
import { tableTexts } from './table-texts.ts';

const useStyles = makeStyles({
  pages: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
});

type TablePagesProps = {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
};

/** From one page of rows to the next. At either end the button stays where it is, since the focus may be on it. */
export const TablePages = ({ page, pages, onTurn }: TablePagesProps) => {
  const words = useTexts(tableTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  if (pages < 2) return null;
  const [isFirst, isLast] = [page === 0, page === pages - 1];
  return (
    <nav aria-label={words.pages} className={mergeClasses(layout.row, styles.pages)}>
      <Action aria-disabled={isFirst} onClick={() => onTurn(Math.max(0, page - 1))}>
        {words.previous}
      </Action>
      <span role="status" className={mergeClasses(type.body1, type.tabular)}>
        {words.page(page + 1, pages)}
      </span>
      <Action aria-disabled={isLast} onClick={() => onTurn(Math.min(pages - 1, page + 1))}>
        {words.next}
      </Action>
    </nav>
  );
};
