import { randomUUID } from 'node:crypto';
import { patientFetch } from '#provisioning/apply/patient-fetch.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { getFromSite } from './get-from-site.ts';
import { fine, look, mend, type Diagnosis } from './diagnosis.ts';

type Access = { readonly siteUrl: string; readonly token: string };
type Written = { readonly FieldName: string; readonly FieldValue: string; readonly HasException: boolean };

/**
 * A withdrawal of somebody who never signed up, on a session that does not exist: it changes nothing
 * (docs/laws/seats.md, rule 2).
 */
const harmless = { SessionId: '0', Kind: 'withdraw', Part: 'seat' };

const backdated = '2020-01-01';

/**
 * Tries whether SharePoint's form route lets a person who may only view and add write another day as Created. To be run
 * signed in as a leader: an owner may do so anyway. The row stays, since a leader may not delete it.
 */
export async function probeFormUpdate({ siteUrl, token }: Access): Promise<Diagnosis> {
  const get = getFromSite({ siteUrl, token });
  const me = await get<{ IsSiteAdmin: boolean }>('web/currentuser?$select=IsSiteAdmin');
  if (me.ok && me.value.IsSiteAdmin)
    return look('Prøven siger intet om en ejer.', 'Kør --probe, mens du er logget ind som en leder.');
  const list = `web/getList('${new URL(siteUrl).pathname}/${signUpLedger.url}')`;
  const values = { ...harmless, RequestId: randomUUID(), Title: 'doctor --probe', Created: `${backdated} 12:00:00` };
  const answer = await patientFetch(`${siteUrl}/_api/${list}/AddValidateUpdateItemUsingPath`, {
    method: 'POST',
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json;charset=utf-8',
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: true,
    }),
  });
  if (answer.status === 403 || answer.status === 404) {
    return look('Kontoen må ikke tilmelde sig.', 'Kør --probe, mens du er logget ind som en leder.');
  }
  const { value = [] } = (await answer.json()) as { value?: Written[] };
  const id = Number(value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? 0);
  if (id === 0) return fine('Formularvejen afviser en leder, der vil skrive et andet tidspunkt.');
  const row = await get<{ Created: string }>(`${list}/items(${id})?$select=Created`);
  if (row.ok && !row.value.Created.startsWith(backdated.slice(0, 4))) {
    return fine(`Formularvejen lader ikke en leder skrive et andet tidspunkt (række ${id} kan HR slette).`);
  }
  return mend(
    `En leder kan skrive et andet tidspunkt på sin tilmelding ad formularvejen (række ${id}).`,
    'HRs kontrol af køen peger på sådanne rækker. Læs »Køen og formularvejen« i docs/guides/drift.md.',
  );
}
