import { Component, Suspense, type ReactNode } from 'react';
import { isMissingCode, reloadForNewerRelease, reloadIfReachable } from '#host/newer-release.ts';
import { FailurePage } from './failure-pages.ts';

type PageBoundaryProps = { readonly children: ReactNode };
type Failed = { readonly error: unknown; readonly at: number };
/** `isFinal`: it is certain that no reload mends it, so the person is told what happened. */
type PageBoundaryState = { readonly failed?: Failed; readonly isFinal?: boolean };

const reload = (): void => void reloadIfReachable();

/** Keeps a fault on one page from taking the app with it: the frame stays, and the page says what happened. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = {};

  static getDerivedStateFromError(error: unknown): { failed: Failed } {
    return { failed: { error, at: Date.now() } };
  }

  override componentDidCatch(error: unknown): void {
    if (isMissingCode(error)) window.addEventListener('online', reload);
    void this.reloadOrSay(error);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('online', reload);
  }

  private async reloadOrSay(error: unknown): Promise<void> {
    if (!(await reloadForNewerRelease(error))) this.setState({ isFinal: true });
  }

  override render(): ReactNode {
    const { failed, isFinal } = this.state;
    if (!failed) return this.props.children;
    if (!isFinal) return null;
    // code that could not be fetched stays missing in this document, so trying again means loading the app anew
    return (
      <Suspense fallback={null}>
        <FailurePage {...failed} retry={reload} />
      </Suspense>
    );
  }
}
