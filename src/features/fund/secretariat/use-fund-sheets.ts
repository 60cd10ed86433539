import { useState } from 'react';
import { applicationsIn } from '#domain/fund/decision.ts';
import { offerFile } from '#host/downloads.ts';
import { useTexts } from '#i18n/texts.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { SecretariatWords } from './secretariat.da.ts';
import type { Year } from './use-year.ts';

/** The year as a workbook for the accounts department: the account, the applications and every decision. */
export function useFundSheets(desk: Year) {
  const words = useTexts(secretariatTexts);
  const [hasFailed, setFailed] = useState(false);
  const make = async () => {
    try {
      const { writeWorkbook, excelType } = await import(
        /* webpackChunkName: "excel" */ '#data/excel/write-workbook.ts'
      );
      const bytes = await writeWorkbook(sheetsOf(desk, words));
      offerFile({ name: words.excelName(desk.year), type: excelType, bytes });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { make, hasFailed };
}

const sheetsOf = (desk: Year, words: SecretariatWords) => [
  accountSheet(desk, words),
  applicationSheet(desk, words),
  decisionSheet(desk, words),
];

function accountSheet(desk: Year, { sheets, columns, halves }: SecretariatWords) {
  const half = (key: 'grants' | 'central') => {
    const { frame, granted, documented, paid, left } = desk.account.halves[key];
    return [halves[key], ...[frame, granted, documented, paid, left].map(String)];
  };
  const holds = [...desk.account.holds.values()].map(({ key, granted, documented, paid }) => [
    desk.holdName(key),
    '',
    ...[granted, documented, paid].map(String),
    '',
  ]);
  return {
    name: sheets.account,
    headings: [columns.half, columns.frame, columns.granted, columns.documented, columns.paid, columns.left],
    rows: [half('grants'), half('central'), ...holds],
  };
}

function applicationSheet(desk: Year, { sheets, columns }: SecretariatWords) {
  const { number, applicant, education, starts, price, applied, granted } = columns;
  return {
    name: sheets.applications,
    headings: [number, applicant, education, starts, price, applied, granted],
    rows: desk.cases.map(({ application, hold }) => [
      String(application.id),
      desk.nameOf(application.applicant),
      desk.educationOf(application),
      application.starts,
      String(application.price),
      String(application.applied),
      String(hold?.granted ?? 0),
    ]),
  };
}

function decisionSheet(desk: Year, { sheets, columns, kinds, outcomes }: SecretariatWords) {
  const { number, kind, about, amount, reason, by, at, outcome } = columns;
  return {
    name: sheets.decisions,
    headings: [number, kind, about, amount, reason, by, at, outcome],
    rows: desk.rows.decisions.map((decision) => [
      String(decision.id),
      kinds[decision.kind],
      applicationsIn(decision).join(', '),
      'amount' in decision ? String(decision.amount) : '',
      decision.reason,
      desk.nameOf(decision.author),
      decision.created,
      outcomes[desk.account.outcomes.get(decision.id) ?? 'holds'],
    ]),
  };
}
