import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 1023px)';

/** Two columns drawn from one list, whose order is the narrow order: the steps, whom to call, and the rest. */
export const useTopicPageStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr',
    gap: tokens.spacingHorizontalXXL,
    /** Labels on buttons and over fields are the editors' words too, however long one of them is. */
    overflowWrap: 'anywhere',
    '& a, & button, & label': { maxWidth: '100%', minWidth: 0 },
    [narrow]: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
    '@media print': { display: 'block' },
  },
  steps: { gridArea: '1 / 1 / 2 / 2', minWidth: 0 },
  /** Stays in view beside the steps, however long they are. */
  contact: {
    gridArea: '1 / 2 / 3 / 3',
    alignSelf: 'start',
    position: 'sticky',
    top: tokens.spacingVerticalL,
    minWidth: 0,
    [narrow]: { position: 'static', alignSelf: 'stretch' },
  },
  rest: {
    gridArea: '2 / 1 / 3 / 2',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    minWidth: 0,
    [narrow]: { gap: tokens.spacingVerticalL },
  },
  about: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    minWidth: 0,
    ':empty': { display: 'none' },
    [narrow]: { gap: tokens.spacingVerticalL },
    '@media print': { display: 'none' },
  },
});
