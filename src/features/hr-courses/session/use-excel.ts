import { useState } from 'react';
import type { SeatEntry } from '#domain/courses/seats.ts';
import { committeeOf, isPrioritised, peopleBySeat, signUpTimes } from '#domain/courses/session-people.ts';
import { offerFile } from '#host/downloads.ts';
import { useLanguage, type Language } from '#i18n/language.tsx';
import { shortMoment } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import type { SessionsWords } from '#i18n/sessions/sessions.da.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import type { Desk } from './desk.ts';
import type { HrSessionWords } from './hr-session.da.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

export type ExcelOutcome = { readonly state: 'none' | 'failed' } | { readonly state: 'made'; readonly name: string };

/** Makes a workbook of the participants, in memory: who sits and who waits on sheets of their own. */
export function useExcel() {
  const words: SheetWords = { ...useTexts(sessionsTexts), ...useTexts(hrSessionTexts) };
  const language = useLanguage();
  const [outcome, setOutcome] = useState<ExcelOutcome>({ state: 'none' });
  const make = async (desk: Desk) => {
    const day = desk.session.starts === null ? '' : `-${dayOf(desk.session.starts)}`;
    const name = `${desk.course.slug}${day}.xlsx`;
    try {
      const { writeWorkbook, excelType } = await import(
        /* webpackChunkName: "excel" */ '#data/excel/write-workbook.ts'
      );
      offerFile({ name, type: excelType, bytes: await writeWorkbook(sheetsOf(desk, words, language)) });
      setOutcome({ state: 'made', name });
    } catch {
      setOutcome({ state: 'failed' });
    }
  };
  return { outcome, make };
}

type SheetWords = HrSessionWords & Pick<SessionsWords, 'status'>;

function sheetsOf(desk: Desk, words: SheetWords, language: Language) {
  const { seated, waiting, coaching, withdrawn } = peopleBySeat(desk.state);
  const { number, participant, mail, signedUp: at, ruling, committees } = words;
  const headings = [number, participant, mail, at, words.statusColumn, ruling, committees];
  const row = (entry: SeatEntry, place: number): string[] => {
    const { signedUp } = signUpTimes(desk, entry);
    const { guarantee, prioritise } = words.rulings;
    return [
      String(entry.place ?? place + 1),
      desk.names.nameOf(entry.person),
      desk.names.mailOf(entry.person),
      signedUp === undefined ? '' : shortMoment(signedUp, language),
      words.status[entry.status],
      entry.guaranteed ? guarantee.mark : isPrioritised(desk, entry) ? prioritise.mark : '',
      committeeOf(desk, entry),
    ];
  };
  const sheet = (name: string, entries: readonly SeatEntry[]) => ({ name, headings, rows: entries.map(row) });
  const further = [sheet(words.coaching, coaching), sheet(words.withdrawn, withdrawn)];
  return [sheet(words.seated, seated), sheet(words.waiting, waiting), ...further.filter(({ rows }) => rows.length > 0)];
}
