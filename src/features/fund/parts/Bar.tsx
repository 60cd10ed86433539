import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '28px' },
  paid: { fill: tokens.colorBrandBackground },
  documented: { fill: tokens.colorBrandBackground2 },
  hatch: { stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  granted: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1 },
  left: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '3 3' },
});

export type BarPart = { readonly look: 'paid' | 'documented' | 'granted' | 'left'; readonly amount: number };

const width = 1_000;
const height = 28;

/** Amounts side by side, told apart by fill, hatch, outline and dash. A picture alone: its numbers stand beside it. */
export const Bar = ({ parts }: { readonly parts: readonly BarPart[] }) => {
  const styles = useStyles();
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return null;
  const ends = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, { amount }) => sum + amount, 0));
  const placed = parts.map((part, at) => ({
    ...part,
    x: ((ends[at]! - part.amount) / total) * width,
    size: (part.amount / total) * width,
  }));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={styles.bar}
    >
      {placed
        .filter(({ size }) => size > 0)
        .map(({ look, x, size }) => (
          <g key={`${look}-${x}`}>
            <rect x={x + 1} y={1} width={Math.max(0, size - 2)} height={height - 2} className={styles[look]} />
            {look === 'documented' && <Hatch x={x} size={size} className={mergeClasses(styles.hatch)} />}
          </g>
        ))}
    </svg>
  );
};

const Hatch = ({ x, size, className }: { readonly x: number; readonly size: number; readonly className: string }) => {
  const lines = Math.floor(size / 10);
  return Array.from({ length: lines }, (_, at) => (
    <line
      key={at}
      x1={x + at * 10}
      y1={height - 1}
      x2={x + at * 10 + 10}
      y2={1}
      vectorEffect="non-scaling-stroke"
      className={className}
    />
  ));
};
