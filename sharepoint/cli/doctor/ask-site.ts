/** Asks the site's REST API for something below `_api/` and gives what it answers; null when it does not answer with it. */
export type AskSite = <Answer>(path: string) => Promise<Answer | null>;

export const askSite =
  ({ siteUrl, token }: { readonly siteUrl: string; readonly token: string }): AskSite =>
  async <Answer>(path: string) => {
    const answer = await fetch(`${siteUrl}/_api/${path}`, {
      headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${token}` },
    });
    return answer.ok ? ((await answer.json()) as Answer) : null;
  };
