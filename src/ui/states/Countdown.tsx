import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '../type.ts';
import { statesTexts } from './states-texts.ts';
import { useCountdown } from './use-countdown.ts';

const useStyles = makeStyles({
  countdown: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, width: '100%' },
  track: {
    boxSizing: 'border-box',
    height: '6px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

type CountdownProps = { readonly seconds: number; readonly over: () => void };

/** Says when it will be tried again, and does it. A timer role, so that a screen reader doesn't read every second. */
export const Countdown = ({ seconds, over }: CountdownProps) => {
  const words = useTexts(statesTexts);
  const styles = useStyles();
  const type = useType();
  const left = useCountdown(seconds, over);
  return (
    <div className={styles.countdown}>
      <p role="timer" className={mergeClasses(type.body1, type.secondary, type.tabular)}>
        {words.retryIn(left)}
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words.waiting}
        aria-valuemin={0}
        aria-valuemax={seconds}
        aria-valuenow={seconds - left}
      >
        <div className={styles.bar} style={{ width: `${((seconds - left) / seconds) * 100}%` }} />
      </div>
    </div>
  );
};
