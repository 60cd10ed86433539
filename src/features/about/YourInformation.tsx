import { mergeClasses } from '@fluentui/react-components';
import { useOutsideLink } from '#host/outside-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from '#ui/app-frame.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { AboutCard } from './AboutCard.tsx';
import { aboutTexts } from './about-texts.ts';

const aside = { target: '_blank', rel: 'noopener' } as const;

/** How information is used, and the texts that say it in full. */
export const YourInformation = () => {
  const words = { ...useTexts(commonTexts), ...useTexts(aboutTexts) };
  const layout = useLayout();
  const type = useType();
  const { accessibilityStatementUrl, dpoContact } = useAppFrame();
  return (
    <AboutCard title={words.privacyTitle}>
      <p className={type.body1}>{words.privacyLead}</p>
      <ul className={mergeClasses(type.body1, layout.plainList, layout.stack, layout.gapS)}>
        <li>
          <TextLink inline alone href="privatliv.html" {...aside}>
            {words.privacy}
          </TextLink>
        </li>
        <li>
          <TextLink inline alone href="vilkaar.html" {...aside}>
            {words.terms}
          </TextLink>
        </li>
        {accessibilityStatementUrl !== '' && (
          <li>
            <TextLink inline alone href={accessibilityStatementUrl} {...aside}>
              {words.accessibility}
            </TextLink>
          </li>
        )}
      </ul>
      {dpoContact !== '' && (
        <p className={mergeClasses(type.body1, type.breaking)}>
          {words.dpo}: <DpoContact contact={dpoContact} />
        </p>
      )}
    </AboutCard>
  );
};

/** A mail address is a link; anything else the municipality has written is shown as it is. */
const DpoContact = ({ contact }: { contact: string }) => {
  const outside = useOutsideLink();
  if (!/^[^\s@]+@[^\s@]+$/.test(contact)) return <bdi>{contact}</bdi>;
  return (
    <TextLink inline alone {...outside(`mailto:${contact}`)}>
      {contact}
    </TextLink>
  );
};
