import { makeStyles, tokens } from '@fluentui/react-components';
import { ChatHelp20Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useContent } from '#data/DataProvider.tsx';
import { reachableUnits } from '#domain/help/contact.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useType } from '#ui/type.ts';
import { rowHover } from '#ui/row-states.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { canBeWrittenTo, letterAddress } from '../topic/letter-address.ts';

const useStyles = makeStyles({
  action: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ...rowHover(),
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    '& > svg:first-child': { color: tokens.colorBrandForeground1 },
    ...insetFocusRing(),
  },
  words: { flexGrow: 1 },
});

/** *Spørg*: a mail, or else a chat, in which the words searched for stand ready. Nothing is sent or kept by the app. */
export const AskAction = ({ query }: { query: string }) => {
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  const outside = useOutsideLink();
  const { units } = useContent();
  const unit = reachableUnits(units).find(canBeWrittenTo);
  if (!unit) return null;
  const address = letterAddress(unit, { subject: words.questionSubject, body: words.questionBody(query) });
  return (
    <a className={styles.action} {...outside(address)}>
      <ChatHelp20Regular aria-hidden="true" />
      <span className={styles.words}>
        <span className={type.body1Strong} {...contentLanguage}>
          {words.askUnit(unit.title)}
        </span>
        <span className={type.tertiary}> · {unit.mail === '' ? words.inChat : words.inMail}</span>
      </span>
      <ChevronRight16Regular aria-hidden="true" />
    </a>
  );
};
