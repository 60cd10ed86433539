import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDataSource } from '#data/DataProvider.tsx';
import type { ContactUnit } from '#domain/help/contact.ts';
import { initialsOf } from '#domain/help/unit-topics.ts';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  face: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '56px',
    height: '56px',
    objectFit: 'cover',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** The picture HR has set, when it lies on the site itself; else initials. Decoration: the words beside it say the same. */
export const UnitFace = ({ unit: { photo, title } }: { readonly unit: Pick<ContactUnit, 'photo' | 'title'> }) => {
  const { siteUrl } = useDataSource();
  const styles = useStyles();
  const type = useType();
  if (photo && photo.url.startsWith(`${new URL(siteUrl).origin}/`))
    return <img src={photo.url} alt="" className={styles.face} loading="lazy" />;
  return (
    <span className={mergeClasses(type.subtitle2, styles.face)} aria-hidden="true">
      {initialsOf(title)}
    </span>
  );
};
