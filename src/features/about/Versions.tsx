import { useContent } from '#data/DataProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { AboutCard } from './AboutCard.tsx';
import { aboutTexts } from './about-texts.ts';
import { Facts } from './Facts.tsx';

/** What IT asks for first. */
export const Versions = () => {
  const words = useTexts(aboutTexts);
  const { schemaVersion } = useContent().settings;
  return (
    <AboutCard title={words.versions}>
      <Facts
        facts={[
          { name: words.app, value: __APP_VERSION__ },
          { name: words.lists, value: schemaVersion ?? words.unknownVersion },
        ]}
      />
    </AboutCard>
  );
};
