import { mergeClasses } from '@fluentui/react-components';
import { useContent } from '#data/DataProvider.tsx';
import { reachableUnits, type ContactUnit } from '#domain/help/contact.ts';
import { phoneLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from '#ui/app-frame.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { AboutCard } from './AboutCard.tsx';
import { aboutTexts } from './about-texts.ts';

/** Whom to ask about what stands here, and about what does not work. Nothing when neither is set. */
export const AskUs = () => {
  const words = useTexts(aboutTexts);
  const type = useType();
  const outside = useOutsideLink();
  const { supportMail } = useAppFrame();
  const unit = reachableUnits(useContent().units)[0];
  if (!unit && supportMail === '') return null;
  return (
    <AboutCard title={words.askUs}>
      {unit && <Unit unit={unit} />}
      {supportMail !== '' && (
        <p className={type.body1}>
          {words.technical}{' '}
          <TextLink inline alone {...outside(`mailto:${supportMail}`)}>
            {supportMail}
          </TextLink>
        </p>
      )}
    </AboutCard>
  );
};

const Unit = ({ unit }: { unit: ContactUnit }) => {
  const words = useTexts(aboutTexts);
  const layout = useLayout();
  const type = useType();
  const outside = useOutsideLink();
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS, type.breaking)}>
      <p className={type.body1}>{words.askUsLead(unit.title)}</p>
      <div className={mergeClasses(type.body1, layout.row)} {...contentLanguage}>
        {unit.mail !== '' && (
          <TextLink inline alone {...outside(`mailto:${unit.mail}`)}>
            {unit.mail}
          </TextLink>
        )}
        {unit.phone !== '' && (
          <TextLink inline alone {...outside(phoneLink(unit.phone))}>
            {unit.phone}
          </TextLink>
        )}
      </div>
    </div>
  );
};
