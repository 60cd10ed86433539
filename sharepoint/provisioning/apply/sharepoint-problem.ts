import { HttpRequestError } from '@pnp/queryable';

/** SharePoint (or the way to it) said no. The message is for the IT admin. */
export class SharePointProblem extends Error {
  override readonly name = 'SharePointProblem';

  constructor(
    message: string,
    readonly status: number | null,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const meanings: Readonly<Record<number, string>> = {
  401: 'SharePoint godtager ikke adgangsnøglen. Log ind igen.',
  403: 'Kontoen har ikke ret til det. Brug en konto, der ejer webstedet.',
  404: 'Webstedet eller listen findes ikke på den adresse. Se efter, at --site er webstedets egen adresse.',
  429: 'SharePoint har for travlt. Prøv igen om nogle minutter; det, der er gjort, bliver ikke gjort om.',
};

/** Turns what PnPjs throws into a problem with a clear line; anything else is a mistake of ours and goes on as it is. */
export async function problemOf(error: unknown, siteUrl: string): Promise<unknown> {
  if (error instanceof HttpRequestError) {
    const said = await saidBy(error);
    const meaning = meanings[error.status];
    const line = [meaning, said].filter(Boolean).join(' SharePoint siger: ');
    return new SharePointProblem(`${error.status}: ${line || error.statusText}`, error.status, error);
  }
  const unreachable = error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message);
  return unreachable
    ? new SharePointProblem(`Kan ikke nå ${siteUrl}. Se efter adressen og nettet, og prøv igen.`, null, error)
    : error;
}

/** The text in SharePoint's own error body, in whichever of its two forms. */
export async function saidBy(error: HttpRequestError): Promise<string> {
  type Body = { message?: { value?: string } | string };
  try {
    const body = (await error.response.clone().json()) as { 'odata.error'?: Body; error?: Body };
    const message = (body['odata.error'] ?? body.error)?.message;
    return (typeof message === 'string' ? message : message?.value) ?? '';
  } catch {
    return '';
  }
}
