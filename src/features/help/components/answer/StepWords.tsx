import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useOutsideLink } from '#host/outside-link.ts';
import { unbroken } from '#i18n/format.ts';
import { TextLink } from '#ui/TextLink.tsx';

const emergency = /((?:ring )?\b112\b)/i;

/** As dark as the words around it: the link's own colour is too faint on the step that is now. */
const useStyles = makeStyles({ call: { color: 'inherit', ':hover': { color: 'inherit' } } });

/** The words of a step; who reads that they should call 112 can call from there. */
export const StepWords = ({ text }: { readonly text: string }) => {
  const outside = useOutsideLink();
  const styles = useStyles();
  return text.split(emergency).map((part, place) =>
    place % 2 === 1 ? (
      <TextLink key={place} inline className={styles.call} {...outside('tel:112')}>
        {part}
      </TextLink>
    ) : (
      <Fragment key={place}>{unbroken(part)}</Fragment>
    ),
  );
};
