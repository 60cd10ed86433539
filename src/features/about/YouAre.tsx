import { useQuery } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import { useIsBoard } from '#data/fund/use-topics.ts';
import { personQuery } from '#data/queries.ts';
import type { Roles } from '#domain/access/roles.ts';
import { useTexts } from '#i18n/texts.ts';
import { SectionError } from '#ui/states/SectionError.tsx';
import { AboutCard } from './AboutCard.tsx';
import type { AboutWords } from './about.da.ts';
import { aboutTexts } from './about-texts.ts';
import { Facts } from './Facts.tsx';

/** What SharePoint lets one do, in words, so that one can see why a part of the app is or isn't there. */
export const YouAre = () => {
  const words = useTexts(aboutTexts);
  const { data: person, error, refetch } = useQuery(personQuery(useDataSource()));
  return (
    <AboutCard title={words.you}>
      {person && (
        <Facts
          facts={[
            { name: words.signedInAs, value: <bdi>{person.name}</bdi> },
            { name: words.youCan, value: <RoleList roles={person.roles} words={words} /> },
          ]}
        />
      )}
      {!person && error && <SectionError part={words.nameAndRole} retry={() => void refetch()} />}
    </AboutCard>
  );
};

const RoleList = ({ roles, words }: { roles: Roles; words: AboutWords }) => {
  const held = Object.entries({ ...roles, board: useIsBoard() ?? false })
    .filter(([, holds]) => holds)
    .map(([role]) => role as keyof AboutWords['roles']);
  return [words.roles.reads, ...held.map((role) => words.roles[role])].map((may) => <div key={may}>{may}</div>);
};
