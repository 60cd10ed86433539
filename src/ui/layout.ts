import { makeStyles, tokens } from '@fluentui/react-components';

/** The page's grid and rhythm (mock-ups README): content at most 1120 px, side room 32 px, 16 px when narrow. */
export const useLayout = makeStyles({
  wrap: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1184px',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalXXXL,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  page: { paddingBlock: `${tokens.spacingVerticalXXL} 40px` },
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  gapXXS: { gap: tokens.spacingVerticalXXS },
  gapXS: { gap: tokens.spacingVerticalXS },
  gapS: { gap: tokens.spacingVerticalS },
  gapM: { gap: tokens.spacingVerticalM },
  gapL: { gap: tokens.spacingVerticalL },
  gapXXL: { gap: tokens.spacingVerticalXXL },
  gapSections: { gap: '40px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  between: { justifyContent: 'space-between' },
  measure: { maxWidth: '68ch' },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: { margin: 0 },
});
