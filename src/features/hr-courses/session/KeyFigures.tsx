import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { peopleBySeat } from '#domain/courses/session-people.ts';
import { signUpPhase } from '#domain/courses/sign-up-phase.ts';
import { useLanguage } from '#i18n/language.tsx';
import { momentAt } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
    '@media (max-width: 839px)': { gridTemplateColumns: '1fr 1fr' },
  },
  value: { margin: 0 },
});

/** How the session stands, in five figures. */
export const KeyFigures = ({ desk }: { desk: Desk }) => {
  const words = useTexts(hrSessionTexts);
  const common = useTexts(sessionsTexts);
  const styles = useStyles();
  const type = useType();
  const { session, state, now } = desk;
  const { coaching, withdrawn } = peopleBySeat(state);
  const coached = coaching.filter(({ status }) => status === 'seated').length;
  const phase = signUpPhase(session, now);
  const reserved = session.reservedSeats ?? 0;
  const seatsNote = [
    state.overbookedBy > 0 && words.overbooked(state.overbookedBy),
    reserved > 0 && words.reservedSeats(reserved, session.reservedNote),
  ].filter((said) => said !== false);
  const figures: readonly (readonly [string, string, string])[] = [
    [words.seated, words.outOf(state.seated, session.capacity), seatsNote.join(' · ')],
    [words.waiting, String(state.waiting), ''],
    [
      words.coaching,
      session.coachingCapacity === 0 ? '–' : words.outOf(coached, session.coachingCapacity),
      coaching.length > coached ? words.waits(coaching.length - coached) : '',
    ],
    [
      words.withdrawn,
      String(withdrawn.length),
      withdrawn.length === 0
        ? words.noneWithdrawn
        : words.lateOnes(withdrawn.filter((each) => each.withdrawnLate).length),
    ],
    [
      words.signUp,
      phase === 'open' || phase === 'closed' ? common.state[phase] : common.phase[phase],
      useWindowNote(desk),
    ],
  ];
  return (
    <Card>
      <dl className={styles.figures}>
        {figures.map(([label, value, note]) => (
          <div key={label}>
            <dt className={mergeClasses(type.caption1, type.tertiary)}>{label}</dt>
            <dd className={mergeClasses(type.subtitle1, type.tabular, styles.value)}>{value}</dd>
            {note !== '' && <dd className={mergeClasses(type.caption1, type.tertiary, styles.value)}>{note}</dd>}
          </div>
        ))}
      </dl>
    </Card>
  );
};

/** When the sign-up opens or closes, where that is still to come. */
function useWindowNote({ session, now }: Desk): string {
  const words = useTexts(hrSessionTexts);
  const language = useLanguage();
  const phase = signUpPhase(session, now);
  if (phase === 'opens' && session.signUpOpens !== null)
    return words.opens(momentAt(session.signUpOpens, now, language));
  const isOpen = phase === 'open' || phase === 'closingSoon';
  return isOpen && session.signUpCloses !== null ? words.closes(momentAt(session.signUpCloses, now, language)) : '';
}
