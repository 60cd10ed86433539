import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    display: 'block',
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
  /** What comes within 300 ms is not announced by a flicker. */
  patient: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
});

type SkeletonProps = { readonly width?: string; readonly height?: string; readonly className?: string };

/** A grey stroke where words will stand. It does not move, so that nobody has to ask it to stop. */
export const Skeleton = ({ width = '100%', height, className }: SkeletonProps) => {
  const styles = useStyles();
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.line, styles.patient, className)}
      style={{ width, ...(height && { height }) }}
    />
  );
};
