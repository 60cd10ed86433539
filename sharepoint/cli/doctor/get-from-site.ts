import { patientFetch } from '#provisioning/apply/patient-fetch.ts';
import { accepted, refused, type Result } from '#kernel/result.ts';

/** Asks the site's REST API for something below `_api/` and gives what it answers, or the status it refuses with. */
export type GetFromSite = <Answer>(path: string) => Promise<Result<Answer, number>>;

export const getFromSite =
  ({ siteUrl, token }: { readonly siteUrl: string; readonly token: string }): GetFromSite =>
  async <Answer>(path: string): Promise<Result<Answer, number>> => {
    const answer = await patientFetch(`${siteUrl}/_api/${path}`, {
      headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${token}` },
    });
    return answer.ok ? accepted((await answer.json()) as Answer) : refused(answer.status);
  };
