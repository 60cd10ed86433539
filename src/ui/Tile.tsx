import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useTileClass = makeResetStyles({
  display: 'grid',
  placeItems: 'center',
  flexShrink: 0,
  width: '40px',
  height: '40px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  border: `1px solid ${tokens.colorTransparentStroke}`,
});

const useStyles = makeStyles({
  plain: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** The 40 px square that carries a group's or a block's icon. Decoration only: the words beside it say the same. */
export const Tile = ({ plain = false, children }: { plain?: boolean; children: ReactNode }) => {
  const tileClass = useTileClass();
  const styles = useStyles();
  return (
    <span className={mergeClasses(tileClass, plain && styles.plain)} aria-hidden="true">
      {children}
    </span>
  );
};
