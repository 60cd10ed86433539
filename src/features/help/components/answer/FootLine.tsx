import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { ruleTrust, type HelpTopic } from '#domain/help/topic.ts';
import { generalUnit, unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { canBeWrittenTo, letterAddress } from '../topic/letter-address.ts';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, '& > svg': { flexShrink: 0, marginTop: '2px' } },
});

type FootLineProps = {
  readonly topic: HelpTopic;
  readonly unit: ContactUnit | undefined;
  readonly units: readonly ContactUnit[];
  readonly link: string;
};

/** How far the text goes, said once and calmly, with the way to mend it. */
export const FootLine = ({ topic, unit, units, link }: FootLineProps) => {
  const words = useTexts(answerTexts);
  const topicWords = useTexts(topicTexts);
  const styles = useStyles();
  const type = useType();
  const outside = useOutsideLink();
  const name = unit?.title ?? '';
  const editors = [unitThatAnswers(units, generalUnit(units)?.key ?? ''), unit].find(canBeWrittenTo);
  const letter = {
    subject: topicWords.correctionSubject(topic.title),
    body: topicWords.correctionBody(topic.title, link),
  };
  const isConfirmed = ruleTrust(topic) !== 'needsConfirmation' && topic.unitBasis !== 'derived';
  return (
    <p className={mergeClasses(type.caption1, type.secondary, styles.line)}>
      <Info16Regular aria-hidden="true" />
      <span>
        {isConfirmed ? words.guidanceFor(name) : words.guidanceUnconfirmed(name)}{' '}
        {topic.isPrivate && `${words.neverRemembered} `}
        {editors && (
          <TextLink inline {...outside(letterAddress(editors, letter))}>
            {topicWords.suggestCorrection}
          </TextLink>
        )}
      </span>
    </p>
  );
};
