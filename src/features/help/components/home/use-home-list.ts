import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 639px)';

const surface = () => ({
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusLarge,
  boxShadow: tokens.shadow2,
});

/** Cards beside each other on a wide page; on a narrow one the list is one card and its items are parted by lines. */
export const useHomeList = makeStyles({
  list: { [narrow]: { ...surface(), overflow: 'hidden' } },
  item: {
    ...surface(),
    overflow: 'hidden',
    minWidth: 0,
    [narrow]: {
      border: 'none',
      borderRadius: 0,
      boxShadow: 'none',
      ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    },
  },
});
