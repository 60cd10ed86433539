import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '#i18n/texts.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { typedBefore } from '#ui/typed-before.ts';
import { useLeaving } from '#ui/use-leaving.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { searchPath } from '#features/help/search-path.ts';
import { onResultKey } from './result-keys.ts';
import { SearchFailed } from './SearchFailed.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useQuickSearch } from './use-quick-search.ts';

const useFlyoutClass = makeResetStyles({
  position: 'absolute',
  zIndex: 1,
  insetInline: 0,
  top: 'calc(100% + 4px)',
  overflow: 'hidden',
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusLarge,
  boxShadow: tokens.shadow16,
});

const useStyles = makeStyles({
  box: { position: 'relative' },
  /** From the bar's narrow field the results reach out to the left. */
  reaching: { insetInlineStart: 'auto', width: 'min(640px, calc(100vw - 64px))' },
  /** On a phone the results are the page. */
  filling: {
    '@media (max-width: 639px)': {
      position: 'static',
      marginTop: tokens.spacingVerticalS,
      marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
      borderRadius: 0,
      border: 'none',
      boxShadow: 'none',
    },
  },
});

type HelpSearchProps = {
  readonly label: string;
  readonly placeholder: string;
  /** The field of the home page. */
  readonly large?: boolean;
  readonly fieldRef?: RefObject<HTMLInputElement | null>;
  /** Told when results begin or cease to be shown. */
  readonly onSearching?: (searching: boolean) => void;
};

const nothing = (): string => '';

/** The search field with its results. What is typed stays here until the person goes to the page of results. */
export const HelpSearch = ({ label, placeholder, large = false, fieldRef, onSearching }: HelpSearchProps) => {
  const flyoutClass = useFlyoutClass();
  const styles = useStyles();
  const words = useTexts(helpTexts);
  const [, navigate] = useLocation();
  const { text, query, hits, Results, failed, wake, shown, ...results } = useQuickSearch(large ? typedBefore : nothing);
  const box = useRef<HTMLFormElement>(null);
  const ownField = useRef<HTMLInputElement>(null);
  const field = fieldRef ?? ownField;
  useEffect(() => onSearching?.(shown), [shown, onSearching]);
  useEffect(() => (large ? wake() : undefined), [large, wake]); // at home it is what most come for
  useLeaving(box, shown, results.close);

  const clear = () => {
    results.empty();
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') navigate(searchPath(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const parts = { box: box.current, field: field.current };
    onResultKey(event, { ...parts, open: shown, close: results.close, clear, reopen: results.open });
  };
  return (
    <form ref={box} role="search" className={styles.box} onSubmit={submit} onKeyDown={onKeyDown}>
      <SearchField
        ref={field}
        value={text}
        onChange={results.type}
        label={label}
        clearLabel={words.clear}
        placeholder={placeholder}
        large={large}
        onFocus={wake}
        onClear={clear}
      />
      {shown && (failed || Results) && (
        <div data-results className={mergeClasses(flyoutClass, large ? styles.filling : styles.reaching)}>
          {Results && hits ? <Results query={query} hits={hits} /> : <SearchFailed />}
        </div>
      )}
      <SearchStatus count={shown ? hits?.length : undefined} text={text} />
    </form>
  );
};
