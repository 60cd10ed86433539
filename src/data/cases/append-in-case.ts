import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt } from '#data/list-client.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';
import { pathOf } from '#data/rows/scope.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { CaseList, CaseRow } from './case-list.ts';

type FormAnswer = {
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly ErrorMessage: string | null;
  readonly HasException: boolean;
};

/**
 * Writes a row into a case and gives its ID. A plain POST reaches a list's root alone, so it goes by the form route, as
 * texts: any exception in its 200 is a refusal. A row whose answer was lost is found again by its request ID.
 */
export async function appendInCase<List extends CaseList>(
  source: DataSource,
  list: List,
  row: CaseRow<List>,
): Promise<number> {
  let failure = new DataError('refused', 'the row was taken and is not there');
  try {
    const answers = await source.send(
      () =>
        listAt(source.sp, source.siteUrl, list).addValidateUpdateItemUsingPath(
          formValues(list, row),
          pathOf(source.siteUrl, list, row.caseKey),
          false,
        ) as Promise<FormAnswer[]>,
    );
    const refused = answers.filter(({ HasException }) => HasException);
    if (refused.length > 0) throw new DataError('refused', refused.map(inWords).join('; '));
    const id = Number(answers.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    if (Number.isInteger(id) && id > 0) return id;
  } catch (error) {
    if (!(error instanceof DataError) || (error.kind !== 'offline' && error.kind !== 'unavailable')) throw error;
    failure = error;
  }
  const found = await findInCase(source, list, row);
  if (found !== undefined) return found;
  throw failure;
}

/** The ID of the row with this request ID in the case; undefined when it was never written. */
export async function findInCase(
  source: DataSource,
  list: CaseList,
  { caseKey, requestId }: { readonly caseKey: string; readonly requestId: string },
): Promise<number | undefined> {
  const question = ledger(list as ListDefinition, { foundBy: 'caseKey', caseKey: 'caseKey' }).inCase(caseKey);
  const { rows } = await readLedger(source, question);
  return rows.find((row) => row['requestId'] === requestId)?.id;
}

const inWords = ({ FieldName, ErrorMessage }: FormAnswer): string => `${FieldName}: ${ErrorMessage ?? ''}`;

/** Empty cells stay out. What is not text in SharePoint would be read by the site's language, so it is none of a case's. */
function formValues<List extends CaseList>(
  list: List,
  row: CaseRow<List>,
): { FieldName: string; FieldValue: string }[] {
  const said = row as Readonly<Record<string, unknown>>;
  return Object.entries(list.columns).flatMap(([key, column]) => {
    const cell: unknown = key in said ? column.write(said[key] as never) : undefined;
    if (cell === undefined || cell === null || cell === '') return [];
    if (typeof cell !== 'string') throw new Error(`${list.key}.${key} is not text, and a case takes nothing else`);
    return [{ FieldName: column.internalName, FieldValue: cell }];
  });
}
