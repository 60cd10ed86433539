import { mergeClasses } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDataSource } from '#data/DataProvider.tsx';
import { failureOf } from '#data/failure-of.ts';
import { personQuery } from '#data/queries.ts';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { ErrorState } from '#ui/states/ErrorState.tsx';
import type { StateKind } from '#ui/states/state-kind.ts';
import { statesTexts } from '#ui/states/states-texts.ts';

/** Draws a page for HR alone. Display only: SharePoint itself decides who may read and edit. */
export const HrOnly = ({ children }: { children: ReactNode }) => {
  const words = useTexts(statesTexts);
  const { data: person, error, refetch } = useQuery(personQuery(useDataSource()));
  if (person?.roles.hr) return children;
  if (person) return <Instead kind="forbidden" title={words.onlyForHr} lead={words.onlyForHrLead} />;
  if (error) return <Instead kind={failureOf(error).kind} title={words.personFailed} retry={() => void refetch()} />;
  return null;
};

type InsteadProps = {
  readonly kind: StateKind;
  readonly title: string;
  readonly lead?: string;
  readonly retry?: () => void;
};

const Instead = (props: InsteadProps) => {
  const layout = useLayout();
  const heading = useArrival(props.title);
  useDocumentTitle(props.title);
  return (
    <div className={mergeClasses(layout.wrap, layout.page)}>
      <ErrorState {...props} level={1} headingRef={heading} copy={copyText} />
    </div>
  );
};
