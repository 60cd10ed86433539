import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 1023px)';
const gap = tokens.spacingVerticalXXL;

/**
 * Two columns drawn from one list, whose order is the narrow order. The middle row takes what the contact is longer than
 * the two columns: its share of 0.001 keeps the rule, which crosses it, from stretching it.
 */
export const useTopicPageStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(min-content, 0.001fr) minmax(min-content, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    [narrow]: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  },
  columns: { gridArea: '1 / 1 / 2 / 2', marginBottom: gap, [narrow]: { marginBottom: 0 } },
  contact: { gridArea: '1 / 2 / 3 / 3', marginBottom: gap, [narrow]: { marginBottom: 0 } },
  main: { gridArea: '2 / 1 / 4 / 2' },
  side: { gridArea: '3 / 2 / 4 / 3' },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap,
    minWidth: 0,
    [narrow]: { gap: tokens.spacingVerticalL },
  },
});
