import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useLocation, useSearch } from 'wouter';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { useType } from '#ui/type.ts';
import { useNarrow } from '#ui/use-media.ts';
import { useSettled } from '#ui/use-settled.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { GroupTags } from '../components/search/GroupTags.tsx';
import { onResultKey } from '../components/search/result-keys.ts';
import { SearchFailed } from '../components/search/SearchFailed.tsx';
import { SearchStatus } from '../components/search/SearchStatus.tsx';
import { useSearchEngine } from '../components/search/use-search-engine.ts';
import { helpTexts } from '../help-texts.ts';
import { searchPath } from '../search-path.ts';

const useStyles = makeStyles({
  hero: {
    paddingBlock: tokens.spacingVerticalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { paddingBlock: tokens.spacingVerticalM },
  },
  field: { maxWidth: '840px' },
  heading: { outlineStyle: 'none' },
});

const pauseMs = 300;

/** `#/hjaelp?q=…`: the results as a page that can be linked to. Typing here changes the address without filling history. */
export const SearchPage = () => {
  const layout = useLayout();
  const common = useTexts(commonTexts);
  const words = useTexts(helpTexts);
  const { text, setText, query } = useAddressedWords();
  const { engine, failed, wake } = useSearchEngine();
  useEffect(wake, [wake]);
  const hits = useMemo(() => (query === '' ? undefined : engine?.find(query)), [engine, query]);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useDocumentTitle(query === '' ? words.searchPage : words.searchPageOf(query));
  const clear = () => {
    setText('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const parts = { box: box.current, field: field.current };
    onResultKey(event, { ...parts, open: 'lasting', clear });
  };
  const Results = engine?.FullResults;
  return (
    <>
      <PageBar trail={[{ label: common.overview, path: '/' }]} current={words.searchPage} search={false} />
      <div ref={box} onKeyDown={onKeyDown}>
        <SearchHead field={field} text={text} onChange={setText} onClear={clear} />
        <div data-results className={mergeClasses(layout.wrap, layout.page)}>
          {failed && <SearchFailed />}
          {query === '' && <GroupTags />}
          {Results && hits && <Results query={query} hits={hits} />}
        </div>
        <SearchStatus count={hits?.length} text={text} />
      </div>
    </>
  );
};

type SearchHeadProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onClear: () => void;
};

/** The question and the field. On a phone the field alone: the results are what one came for. */
const SearchHead = ({ field, text, onChange, onClear }: SearchHeadProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { hidden } = useVisuallyHidden();
  const words = useTexts(helpTexts);
  const narrow = useNarrow();
  const heading = useArrival('search');
  useFieldWhenEmpty(field, text);
  return (
    <div className={styles.hero}>
      <div className={mergeClasses(layout.wrap, layout.stack, layout.gapL)}>
        <h1 ref={heading} tabIndex={-1} className={mergeClasses(type.subtitle1, styles.heading, narrow && hidden)}>
          {words.question}
        </h1>
        <div role="search" className={styles.field}>
          <SearchField
            ref={field}
            large
            value={text}
            onChange={onChange}
            onClear={onClear}
            label={words.searchLabel}
            clearLabel={words.clear}
            placeholder={words.searchExampleShort}
          />
        </div>
      </div>
    </div>
  );
};

/** Who comes here without words has asked for the field: on a phone the bar holds only an icon that leads to it. */
function useFieldWhenEmpty(field: RefObject<HTMLInputElement | null>, query: string): void {
  const [empty] = useState(query === '');
  useEffect(() => {
    if (empty) field.current?.focus();
  }, [empty, field]);
}

/** The words in the field: begun from the address, and written back to it when typing pauses. */
function useAddressedWords() {
  const [, navigate] = useLocation();
  const addressed = new URLSearchParams(useSearch()).get('q') ?? '';
  const [text, setText] = useState(addressed);
  const written = useRef(addressed);
  const settled = useSettled(text.trim(), pauseMs);
  useEffect(() => {
    if (settled === written.current) return;
    written.current = settled;
    navigate(searchPath(settled), { replace: true });
  }, [settled, navigate]);
  useEffect(() => {
    if (addressed === written.current) return;
    written.current = addressed;
    setText(addressed); // the address was changed by somebody else: a link, or Back
  }, [addressed]);
  return { text, setText, query: useDeferredValue(text.trim()) };
}
