import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import { auditLedger, isClean } from '#domain/courses/ledger-audit.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { auditPath } from '../hr-path.ts';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

const useStyles = makeStyles({
  clean: { color: tokens.colorStatusSuccessForeground1 },
  odd: { color: tokens.colorStatusWarningForeground3 },
});

/** Whether the list can be trusted, in a line, with the way to the whole of it. */
export const AuditCard = ({ desk: { course, session, ledger } }: { desk: Desk }) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const clean = isClean(auditLedger(ledger.rows, ledger.rulings, ledger.malformed.length));
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby="audit">
      <h2 id="audit" className={mergeClasses(type.body1Strong, layout.row)}>
        {clean ? (
          <CheckmarkCircle20Regular aria-hidden="true" className={styles.clean} />
        ) : (
          <Warning20Regular aria-hidden="true" className={styles.odd} />
        )}
        {clean ? words.listIsRight : words.listStandsOut}
      </h2>
      <p className={mergeClasses(type.caption1, type.secondary)}>
        {clean ? words.listIsRightLead : words.listStandsOutLead}
      </p>
      <TextLink alone href={`#${auditPath(course.slug, session.id)}`}>
        {words.seeAudit}
      </TextLink>
    </Card>
  );
};
