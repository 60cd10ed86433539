import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons';
import { Suspense, useId } from 'react';
import { useContent, useDataSource } from '#data/DataProvider.tsx';
import { editableLists, listPageOf } from '#data/edit-forms.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useAppFrame } from '#ui/app-frame.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { contentToDo } from '../content-to-do.ts';
import { hrTexts } from '../hr-texts.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** `#/hr`: where those who run Lederhjælp begin. */
export const HrPage = () => {
  const words = useTexts(hrTexts);
  return (
    <SimplePage title={words.hr} lead={words.hrLead}>
      <ContentCard />
      {useAppFrame().hrDesk.map((Desk, place) => (
        <Suspense key={place} fallback={null}>
          <Desk />
        </Suspense>
      ))}
      <ListsCard />
    </SimplePage>
  );
};

const ContentCard = () => {
  const words = useTexts(hrTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  const content = useContent();
  const today = useToday();
  const { count } = contentToDo(content, today);
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {words.contentTitle}
      </h2>
      <p className={type.body1}>{count === 0 ? words.nothingToDo : words.toDo(count)}</p>
      <Action look={count === 0 ? 'outline' : 'primary'} href="#/hr/indhold">
        {words.seeContent}
      </Action>
    </Card>
  );
};

const ListsCard = () => {
  const words = useTexts(hrTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const { siteUrl } = useDataSource();
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {words.lists}
      </h2>
      <p className={mergeClasses(type.body1, type.secondary)}>{words.listsLead}</p>
      <div className={layout.row}>
        {editableLists.map((list) => (
          <Action key={list} href={listPageOf(siteUrl, list)} target="_blank" rel="noopener" icon={<Open20Regular />}>
            {words.listNames[list]}
          </Action>
        ))}
      </div>
    </Card>
  );
};
