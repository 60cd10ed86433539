import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Library24Regular } from '@fluentui/react-icons';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { materialsPath } from '#features/talks/talk-path.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStyles = makeStyles({
  door: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, flex: '1 1 12em', minWidth: 0 },
});

/** The way to the library. */
export const MaterialsDoor = () => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <Card as="section" className={styles.door} aria-label={words.materials}>
      <Tile>
        <Library24Regular />
      </Tile>
      <div className={styles.words}>
        <h2 className={type.subtitle2}>{words.materials}</h2>
        <p className={mergeClasses(type.body1, type.secondary)}>{words.materialsLead}</p>
      </div>
      <Action href={`#${materialsPath}`}>{words.seeMaterials}</Action>
    </Card>
  );
};
