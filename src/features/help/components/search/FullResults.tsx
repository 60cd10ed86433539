import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SearchHit } from '#domain/help/search/search.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { AskAction } from './AskAction.tsx';
import { HitList } from './HitList.tsx';
import { NothingFound } from './NothingFound.tsx';

const useStyles = makeStyles({ list: { overflow: 'hidden' } });

type FullResultsProps = { readonly query: string; readonly hits: readonly SearchHit[] };

/** All results, as a page of their own. */
export const FullResults = ({ query, hits }: FullResultsProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  if (hits.length === 0) return <NothingFound query={query} />;
  return (
    <div className={mergeClasses(layout.stack, layout.gapL)}>
      <h2 className={mergeClasses(type.subtitle1, type.breaking)}>{words.hitsFor(hits.length, query)}</h2>
      <Card flush className={styles.list}>
        <HitList hits={hits} parted />
      </Card>
      <Card flush className={styles.list}>
        <AskAction query={query} />
      </Card>
    </div>
  );
};
