import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MailAddress } from '#ui/MailAddress.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '../help-texts.ts';
import { ContactButtons, type ContactButtonsProps } from './ContactButtons.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '30px',
    '& > button': { flexShrink: 0 },
  },
  value: { minWidth: 0 },
});

/** The ways to reach a unit, with number and address to copy: a phone is often another device than the one one reads on. */
export const ContactActions = ({ unit, subject, body }: ContactButtonsProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  const toCopy = [unit.phone, unit.mail].filter((value) => value !== '');
  return (
    <div className={mergeClasses(layout.stack, layout.gapM)}>
      <ContactButtons unit={unit} subject={subject} body={body} />
      {toCopy.length > 0 && (
        <div>
          {toCopy.map((value) => (
            <div key={value} className={styles.row}>
              <span className={mergeClasses(type.breaking, styles.value)}>
                <MailAddress address={value} />
              </span>
              <CopyAction text={value} label={words.copyOf(value)} copy={copyText} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
