import '@pnp/sp/folders';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt } from '#data/list-client.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { folderPath } from './case-folders.ts';

type FormValue = { readonly FieldName: string; readonly HasException?: boolean; readonly ErrorMessage?: string | null };

/**
 * Writes a row into the folder of a case. `POST items` reaches a list's root alone, so it goes by the form's route, which
 * takes text only and answers 200 also when it refuses a value. Sent again with the same request ID, it counts once.
 */
export async function addInCase(
  { sp, siteUrl, send }: DataSource,
  list: ListDefinition,
  key: string,
  row: Readonly<Record<string, string>>,
): Promise<void> {
  const cells = Object.entries({ ...row, caseKey: key })
    .filter(([, text]) => text !== '')
    .map(([column, text]) => ({ FieldName: list.columns[column]!.internalName, FieldValue: text }));
  const answer = (await send(() =>
    listAt(sp, siteUrl, list).addValidateUpdateItemUsingPath(cells, folderPath(siteUrl, list, key), false),
  )) as readonly FormValue[];
  const wrong = answer.find(({ HasException }) => HasException === true);
  if (wrong) throw new DataError('refused', `${wrong.FieldName}: ${wrong.ErrorMessage ?? ''}`);
}
