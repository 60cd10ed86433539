import { makeStyles, tokens } from '@fluentui/react-components';

const line = () => `1px solid ${tokens.colorNeutralStroke1}`;

/** A sheet as the Word file looks, and as it is printed: black on white in every theme. */
export const usePaperStyles = makeStyles({
  /** The provider paints its whole width otherwise. */
  ground: { backgroundColor: 'transparent' },
  sheet: {
    boxSizing: 'border-box',
    maxWidth: '794px',
    padding: '48px 64px',
    border: line(),
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow4,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { padding: '24px 16px' },
    '@media print': { maxWidth: 'none', padding: 0, border: 'none', boxShadow: 'none' },
  },
  running: {
    minHeight: '20px',
    textAlign: 'end',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  facts: { margin: 0, borderTop: line() },
  fact: {
    display: 'grid',
    gridTemplateColumns: '30% 1fr',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: line(),
    breakInside: 'avoid',
  },
  value: { margin: 0, minHeight: '20px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    breakInside: 'avoid',
  },
  quiet: { borderLeft: `4px solid ${tokens.colorNeutralStroke1}` },
  questions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: '32px', // room for two digits
    '& > li': { breakInside: 'avoid' },
    '& > li::marker': { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  },
  line: { height: '26px', borderBottom: line() },
  options: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: '20px',
  },
  option: { breakInside: 'avoid' },
  field: { display: 'flex', flexDirection: 'column', breakInside: 'avoid' },
  heading: { breakAfter: 'avoid' },
  checks: { width: '100%', borderCollapse: 'collapse', '& tr': { breakInside: 'avoid' } },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: line(),
    textAlign: 'start',
    verticalAlign: 'top',
  },
  source: { paddingTop: tokens.spacingVerticalS, borderTop: line(), color: tokens.colorNeutralForeground3 },
});
