import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { appTexts } from './app-texts.ts';
import type { CastMember } from './config.ts';

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  person: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minHeight: '44px',
    justifyContent: 'center',
  },
});

/** The same address as somebody: the page one came for, and the theme and language one tries, are kept. */
function addressAs(key: string): string {
  const query = new URLSearchParams(location.search);
  query.set('as', key);
  return `?${query.toString()}${location.hash}`;
}

/** The local sign-in: choose who to be. Only in emulator mode, which works on this machine alone. */
export const CastPicker = ({ cast }: { cast: readonly CastMember[] }) => {
  const words = useTexts(appTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  useDocumentTitle(words.chooseWho);
  return (
    <div className={mergeClasses(layout.stack, layout.gapXXL)}>
      <div className={mergeClasses(layout.stack, layout.gapS)}>
        <h1 className={type.title2}>{words.chooseWho}</h1>
        <p className={mergeClasses(type.body2, type.secondary)}>{words.chooseWhoLead}</p>
      </div>
      <ul className={mergeClasses(layout.plainList, styles.people)}>
        {cast.map(({ key, name, role }) => (
          <li key={key}>
            <Card>
              <TextLink href={addressAs(key)} className={mergeClasses(type.body1, styles.person)}>
                <span className={type.subtitle2}>{name}</span>
                <span className={type.secondary}>{role}</span>
              </TextLink>
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
};
