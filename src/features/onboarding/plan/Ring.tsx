import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const size = 72;
const radius = 32;
const around = 2 * Math.PI * radius;

const useStyles = makeStyles({
  ring: { position: 'relative', flexShrink: 0, width: `${size}px`, height: `${size}px` },
  words: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
  },
  shape: { transform: 'rotate(-90deg)', display: 'block' },
  ground: { stroke: tokens.colorNeutralStroke2 },
  part: { stroke: tokens.colorCompoundBrandStroke },
});

/** The count as a picture; the words beside it say the same, so it is hidden from who listens. */
export const Ring = ({ done, of }: { readonly done: number; readonly of: number }) => {
  const words = useTexts(onboardingTexts);
  const [styles, type] = [useStyles(), useType()];
  const part = of === 0 ? 0 : done / of;
  return (
    <div className={styles.ring} aria-hidden="true">
      <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} className={styles.shape}>
        <circle cx="36" cy="36" r={radius} fill="none" strokeWidth="6" className={styles.ground} />
        <circle
          cx="36"
          cy="36"
          r={radius}
          fill="none"
          strokeWidth="6"
          strokeDasharray={`${around * part} ${around}`}
          className={styles.part}
        />
      </svg>
      <div className={styles.words}>
        <span className={mergeClasses(type.subtitle2, type.tabular)}>{words.ring(done)}</span>
        <span className={type.caption1}>{words.ringOf(of)}</span>
      </div>
    </div>
  );
};
