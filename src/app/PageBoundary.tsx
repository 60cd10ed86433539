import { Component, Suspense, type ReactNode } from 'react';
import { FailurePage } from './failure-pages.ts';

type PageBoundaryProps = { readonly children: ReactNode };
type Failed = { readonly error: unknown; readonly at: number };

/** Keeps a fault on one page from taking the app with it: the frame stays, and the page says what happened. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed?: Failed }> {
  override state: { readonly failed?: Failed } = {};

  static getDerivedStateFromError(error: unknown): { failed: Failed } {
    return { failed: { error, at: Date.now() } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    // code that could not be fetched stays missing in this document, so trying again means loading the app anew
    return (
      <Suspense fallback={null}>
        <FailurePage {...failed} retry={() => location.reload()} />
      </Suspense>
    );
  }
}
