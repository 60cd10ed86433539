import { useSyncExternalStore, type ComponentType } from 'react';
import { PageSkeleton } from './states/PageSkeleton.tsx';

/**
 * A page whose code comes when it is opened. Not React's `lazy`: once a fallback is drawn, React keeps it on the screen
 * for 300 ms, also when the code has long been here, so that every page would open that much later.
 *
 * @param fetch gives the page; it is asked once. Its error is thrown where the page would be drawn.
 */
export function fetchedPage<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const { begin, subscribe, state } = fetchedOnce(fetch);
  const FetchedPage = (props: Props) => {
    begin();
    const { Page, failure } = useSyncExternalStore(subscribe, state);
    if (failure) throw failure.error;
    return Page ? <Page {...props} /> : <PageSkeleton />;
  };
  return FetchedPage;
}

type Fetched<Props> = { readonly Page?: ComponentType<Props>; readonly failure?: { readonly error: unknown } };

function fetchedOnce<Props>(fetch: () => Promise<ComponentType<Props>>) {
  let state: Fetched<Props> = {};
  let begun = false;
  const listeners = new Set<() => void>();
  const settle = (settled: Fetched<Props>): void => {
    state = settled;
    for (const listener of listeners) listener();
  };
  return {
    begin: (): void => {
      if (begun) return;
      begun = true;
      fetch().then(
        (Page) => settle({ Page }),
        (error: unknown) => settle({ failure: { error } }),
      );
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
  };
}
