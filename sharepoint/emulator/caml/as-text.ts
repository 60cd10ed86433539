import { localTimeOf } from '#kernel/local-time.ts';
import type { Language } from '#emulator/webs/language.ts';

/** Values as a web's own pages write them, in its language and in the site's zone. */
export const yesNo = { da: { yes: 'Ja', no: 'Nej' }, en: { yes: 'Yes', no: 'No' } } as const;

export const decimal = (value: number, language: Language): string =>
  language === 'da' ? String(value).replace('.', ',') : String(value);

/** `22-11-2026 05:46`, or `11/22/2026 5:46 AM`. */
export function dateText(instant: string, language: Language): string {
  const [year, month, day, hour, minute] = localTimeOf(instant).split(/[-T:]/) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (language === 'da') return `${day}-${month}-${year} ${hour}:${minute}`;
  const hours = Number(hour);
  return `${Number(month)}/${Number(day)}/${year} ${hours % 12 || 12}:${minute} ${hours < 12 ? 'AM' : 'PM'}`;
}
