import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Chat20Regular, Mail20Regular } from '@fluentui/react-icons';
import { useContent } from '#data/DataProvider.tsx';
import type { FundContent } from '#data/fund/fund-content.ts';
import { roundPhase, roundsByTime, type FundRound } from '#domain/fund/round.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { useHost } from '#host/HostProvider.tsx';
import { chatLink, mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';
import { TitledCard } from '../parts/TitledCard.tsx';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  line: { rowGap: 0 },
});

/** What stands beside the applications: rounds, what is covered, how it is shared out, and whom to ask. */
export const SideCards = ({ content, now }: { readonly content: FundContent; readonly now: number }) => {
  const words = useTexts(fundTexts);
  const [layout, type] = [useLayout(), useType()];
  const thisYear = Number(dayOf(now).slice(0, 4));
  const year = content.years.find(({ year: each }) => each === thisYear) ?? content.years[0];
  const covers = year ? linesOf(year.covers) : [];
  const notCovered = year ? linesOf(year.notCovered) : [];
  const rounds = roundsByTime(content.rounds).filter((round) => round.year >= thisYear);
  return (
    <>
      {rounds.length > 0 && <Rounds rounds={rounds} now={now} />}
      {covers.length > 0 && (
        <TitledCard title={words.covers}>
          <Bullets lines={covers} danish />
          {notCovered.length > 0 && (
            <div className={mergeClasses(layout.stack, layout.gapXS)}>
              <h3 className={type.body1Strong}>{words.notCovered}</h3>
              <Bullets lines={notCovered} danish />
            </div>
          )}
        </TitledCard>
      )}
      <TitledCard title={words.howWeShare}>
        <Bullets lines={words.sharing} />
        <p className={mergeClasses(type.caption1, type.secondary)}>{words.source}</p>
        <TextLink href="#/prioritering" alone>
          {words.topicsLink}
        </TextLink>
      </TitledCard>
      <Questions />
    </>
  );
};

const Bullets = ({ lines, danish = false }: { readonly lines: readonly string[]; readonly danish?: boolean }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <ul className={mergeClasses(type.body1, type.breaking, styles.bullets)} {...(danish && contentLanguage)}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

const Rounds = ({ rounds, now }: { readonly rounds: readonly FundRound[]; readonly now: number }) => {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const whenOf = (round: FundRound): string => {
    const phase = roundPhase(round, now);
    if (phase === 'notYet') return words.roundNotYet(longDate(round.opens, language));
    return (phase === 'open' ? words.roundOpen : words.roundOver)(longDate(round.deadline, language));
  };
  return (
    <TitledCard title={words.rounds}>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapS)}>
        {rounds.map((round) => (
          <li key={round.key} className={mergeClasses(type.body1, layout.row, layout.between, styles.line)}>
            <span {...contentLanguage}>{round.title}</span>
            <span className={type.secondary}>{whenOf(round)}</span>
          </li>
        ))}
      </ul>
    </TitledCard>
  );
};

const secretariat = 'sekretariatet';

const Questions = () => {
  const words = { ...useTexts(commonTexts), ...useTexts(fundTexts) };
  const layout = useLayout();
  const outside = useOutsideLink();
  const { linkTo } = useHost();
  const { units } = useContent();
  const unit = units.find(({ key }) => key === secretariat) ?? units.find(({ mail }) => mail !== '');
  if (!unit || (unit.mail === '' && unit.chatAddress === '')) return null;
  const [subject, body] = [words.questionSubject, `\n\n${linkTo('/pulje')}`];
  return (
    <TitledCard title={words.questions} lead={words.questionsLead(unit.title)}>
      <div className={layout.row}>
        {unit.mail !== '' && (
          <Action {...outside(mailLink({ to: unit.mail, subject, body }))} icon={<Mail20Regular />}>
            {words.write}
          </Action>
        )}
        {unit.chatAddress !== '' && (
          <Action {...outside(chatLink(unit.chatAddress, subject))} icon={<Chat20Regular />}>
            {words.chat}
          </Action>
        )}
      </div>
    </TitledCard>
  );
};
