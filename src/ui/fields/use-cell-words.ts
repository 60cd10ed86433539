import { useMemo } from 'react';
import type { CellWords } from '#columns/fields/field-kind.ts';
import { kronerFromOre } from '#kernel/money.ts';
import { locales, longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { fullMoment } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { fieldsTexts } from './fields-texts.ts';

/** What rows of other lists and people are called, where that is known. What is not is shown as it is stored. */
export type KnownNames = Partial<Pick<CellWords, 'nameIn' | 'personOf'>>;

/** How cells are said in the person's language. Give it a `names` that stays the same while nothing changes. */
export function useCellWords(names?: KnownNames): CellWords {
  const words = useTexts(fieldsTexts);
  const language = useLanguage();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 10 });
    const amounts = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 0, maximumFractionDigits: 2 });
    return {
      yes: words.yes,
      no: words.no,
      number: (value) => numbers.format(value),
      kroner: (ore) => words.kroner(amounts.format(kronerFromOre(ore))),
      day: (day) => longDate(day, language),
      moment: (instant) => fullMoment(instant, language),
      personOf: names?.personOf ?? words.unknownPerson,
      nameIn: names?.nameIn ?? ((_, key) => key),
    };
  }, [words, language, names]);
}
