import { mergeClasses } from '@fluentui/react-components';
import type { CourseSession } from '#domain/courses/session.ts';
import { safeAddress } from '#domain/shared/marked-text.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';

/** The session's own name, where it is held, and who holds it. */
export const SessionPlace = ({ session }: { session: CourseSession }) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  const outside = useOutsideLink();
  const { title, place, instructor, onlineLink } = session;
  const address = onlineLink ? safeAddress(onlineLink.url) : undefined;
  const shown = [title, place, instructor === '' ? '' : words.instructor(instructor)].filter((part) => part !== '');
  const where = place === '' && !address ? words.placeOpen : undefined;
  return (
    <p className={mergeClasses(type.body1, type.secondary, type.breaking)}>
      {shown.length > 0 && <span {...contentLanguage}>{unbroken(shown.join(' · '))}</span>}
      {where !== undefined && `${shown.length > 0 ? ' · ' : ''}${where}`}
      {address && (
        <>
          {shown.length > 0 && ' · '}
          {words.online}:{' '}
          <TextLink inline {...outside(address)}>
            {words.joinOnline}
          </TextLink>
        </>
      )}
    </p>
  );
};
