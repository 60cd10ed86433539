import { locales, noBreak } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';

/** Whole kroner as they are read: `24.000 kr.`, never parted from its unit. */
export function useKroner(): (amount: number) => string {
  const language = useLanguage();
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  return (amount) =>
    language === 'da' ? `${format.format(amount)}${noBreak}kr.` : `DKK${noBreak}${format.format(amount)}`;
}

/** `62,5 %`: at most one decimal. */
export function usePercent(): (part: number, whole: number) => string {
  const language = useLanguage();
  const format = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 });
  return (part, whole) => format.format(whole === 0 ? 0 : part / whole);
}
