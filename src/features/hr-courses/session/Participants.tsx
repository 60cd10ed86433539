import { peopleBySeat } from '#domain/courses/session-people.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import { PeopleSection, type PeopleSectionProps } from './PeopleSection.tsx';

/** Everybody who ever signed up, by how they stand. */
export const Participants = ({ desk, onAsk }: Pick<PeopleSectionProps, 'desk' | 'onAsk'>) => {
  const words = useTexts(hrSessionTexts);
  const type = useType();
  const { seated, waiting, coaching, withdrawn, others } = peopleBySeat(desk.state);
  const coached = coaching.filter(({ status }) => status === 'seated').length;
  const coachingCount = [
    words.outOf(coached, desk.session.coachingCapacity),
    coaching.length > coached && words.waits(coaching.length - coached),
  ].filter((said) => said !== false);
  return (
    <>
      {seated.length === 0 && (
        <Card>
          <p className={type.body1}>{words.nobodySeated}</p>
        </Card>
      )}
      <PeopleSection desk={desk} title={words.seated} entries={seated} last="ruling" onAsk={onAsk} />
      <PeopleSection desk={desk} title={words.waiting} entries={waiting} last="ruling" onAsk={onAsk} />
      <PeopleSection
        desk={desk}
        title={words.coaching}
        count={coachingCount.join(' · ')}
        entries={coaching}
        last="status"
        onAsk={onAsk}
      />
      <PeopleSection
        desk={desk}
        title={words.others}
        lead={words.othersLead}
        entries={others}
        last="status"
        onAsk={onAsk}
      />
      <PeopleSection desk={desk} title={words.withdrawn} entries={withdrawn} last="ruling" onAsk={onAsk} />
    </>
  );
};
