import { Suspense } from 'react';
import { useAppFrame } from './app-frame.tsx';

type AboutTopicsProps = {
  /** The keys of help topics. */
  readonly topics: readonly string[];
  /** The area that asks: it knows its own. */
  readonly besides: string;
};

/** What the other areas have about some help topics. Each comes when it is there, and holds up nothing else. */
export const AboutTopics = ({ topics, besides }: AboutTopicsProps) =>
  useAppFrame().aboutTopics.map(({ id, aboutTopics: Part }) =>
    Part === undefined || id === besides ? null : (
      <Suspense key={id} fallback={null}>
        <Part topics={topics} />
      </Suspense>
    ),
  );
