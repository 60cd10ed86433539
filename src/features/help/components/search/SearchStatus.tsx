import { useTexts } from '#i18n/texts.ts';
import { useSettled } from '#ui/use-settled.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { helpTexts } from '#features/help/help-texts.ts';

const pauseMs = 400;

type SearchStatusProps = {
  /** How many topics were found; undefined while there is nothing to say. */
  readonly count: number | undefined;
  /** What stands in the field: every key begins the pause anew. */
  readonly text: string;
};

/** Says the number of hits to those who do not see them, once typing pauses: not at every key. */
export const SearchStatus = ({ count, text }: SearchStatusProps) => {
  const { hidden } = useVisuallyHidden();
  const words = useTexts(helpTexts);
  const settled = useSettled(`${count ?? ''} ${text}`, pauseMs);
  const saying = count === undefined || settled !== `${count} ${text}` ? '' : sayingOf(count, words);
  return (
    <div role="status" className={hidden}>
      {saying}
    </div>
  );
};

const sayingOf = (count: number, words: typeof helpTexts.da): string =>
  count === 0 ? words.nothingFoundShort : words.topicCount(count);
