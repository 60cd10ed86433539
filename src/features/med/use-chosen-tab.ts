import { useEffect, useState } from 'react';
import { committeePath, type MedCommittee } from '#domain/med/committee.ts';
import { useHost } from '#host/HostProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { medTexts } from './med-texts.ts';

export type ChosenTab = {
  readonly committee: MedCommittee | undefined;
  readonly choose: (key: string) => void;
  readonly name: string;
  readonly rename: (name: string) => void;
  /** The tab is there already: only which committee it is for can be changed here. */
  readonly isNew: boolean;
};

/** What the dialog has chosen so far, told to the host at every change. Begins with what the tab shows until now. */
export function useChosenTab(committees: readonly MedCommittee[]): ChosenTab {
  const { tabSetup } = useHost();
  const words = useTexts(medTexts);
  const [key, choose] = useState('');
  const [name, rename] = useState(words.tabNameDefault);
  const [presentPath, setPresentPath] = useState<string>();
  const committee = committees.find((candidate) => candidate.key === key);

  useEffect(() => {
    const begin = (path: string | undefined) => {
      setPresentPath(path);
      const present = committees.find((candidate) => committeePath(candidate.key) === path);
      if (present) choose((chosen) => chosen || present.key);
    };
    tabSetup?.present().then(begin, () => undefined);
  }, [tabSetup, committees]);

  useEffect(() => {
    const isValid = committee !== undefined && name.trim() !== '';
    tabSetup?.choose(
      isValid
        ? {
            entityId: `med-${committee.key}`,
            path: committeePath(committee.key),
            name: name.trim(),
            ifNotSaved: words.notSaved,
          }
        : undefined,
    );
  }, [tabSetup, committee, name, words]);

  return { committee, choose, name, rename, isNew: presentPath === undefined };
}
