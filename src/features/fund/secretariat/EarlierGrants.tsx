import { useEarlierGrants } from '#data/fund/use-fund.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { useKroner } from '../use-kroner.ts';
import { secretariatTexts } from './secretariat-texts.ts';

/** What the applicant has had from the fund in other years; asked for when a case is opened. */
export const EarlierGrants = ({ applicant, year }: { readonly applicant: string; readonly year: number }) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const type = useType();
  const { data } = useEarlierGrants(applicant, year);
  if (!data) return null;
  const said = data.map(({ year: each, granted }) => `${each}: ${kroner(granted)}`).join(', ');
  return <p className={type.body1}>{said === '' ? words.noEarlier : words.earlier(said)}</p>;
};
