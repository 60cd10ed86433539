import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Mark } from '#domain/help/search/search.ts';
import { unbroken } from '#i18n/format.ts';

const useStyles = makeStyles({
  mark: {
    paddingInline: '1px',
    marginInline: '-1px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // the contrast theme has one ground for everything, so there the mark is drawn by a line
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorTransparentStroke,
  },
});

export const HitMark = ({ children }: { children: ReactNode }) => {
  const styles = useStyles();
  return <mark className={styles.mark}>{children}</mark>;
};

/** A text with what matched set off. Marks are in order and do not overlap. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  const parts: ReactNode[] = [];
  let rest = 0;
  for (const { start, end } of marks) {
    parts.push(unbroken(text.slice(rest, start)), <HitMark key={start}>{text.slice(start, end)}</HitMark>);
    rest = end;
  }
  return [...parts, unbroken(text.slice(rest))];
}
