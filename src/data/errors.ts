/** The nine ways SharePoint can say no. Each has a screen or a message of its own. */
export type DataErrorKind =
  | 'signedOut'
  | 'offline'
  | 'unavailable'
  | 'throttled'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'refused'
  | 'schemaMismatch';

/** An answer from SharePoint that is not the one we asked for. `detail` is for IT, never for the leader. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(
    readonly kind: DataErrorKind,
    readonly detail: string = kind,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
  }
}

type HttpFailure = { readonly status: number; readonly response: Response; readonly message: string };

const isHttpFailure = (error: unknown): error is HttpFailure =>
  typeof error === 'object' && error !== null && 'isHttpRequestError' in error;

type SharePointError = { readonly code: string; readonly message: string };

/** The error inside SharePoint's body, in either metadata level; empty when there is none or it can't be read. */
async function sharePointError(response: Response): Promise<SharePointError> {
  try {
    const body = (await response.clone().json()) as Record<string, { code?: unknown; message?: { value?: unknown } }>;
    const error = body['odata.error'] ?? body['error'];
    return { code: String(error?.code ?? ''), message: String(error?.message?.value ?? '') };
  } catch {
    return { code: '', message: '' };
  }
}

const missingColumn = /(property|field|attribute) '?[^']*'? (does not exist|is not valid)/i;
const missingList = /List '.*' does not exist at site/i;

function kindOf(status: number, { code, message }: SharePointError): DataErrorKind {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return missingList.test(message) ? 'schemaMismatch' : 'notFound';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 400) return missingColumn.test(message) ? 'schemaMismatch' : 'refused';
  // SharePoint says 500 both when it is broken and when it refuses: the exception's name tells them apart
  if (status === 500 && /SPListDataValidation|SPDuplicateValues|SPQueryThrottled|SPFieldValidation/.test(code))
    return 'refused';
  return 'unavailable';
}

/** Takes whatever PnPjs threw; gives one of the nine. A failure without an answer is `offline`, a time-out is `unavailable`. */
export async function toDataError(error: unknown): Promise<DataError> {
  if (error instanceof DataError) return error;
  // thrown by the host, which data does not know
  if (error instanceof Error && error.name === 'SignInNeeded')
    return new DataError('signedOut', error.message, { cause: error });
  if (isHttpFailure(error)) {
    const reason = await sharePointError(error.response);
    const detail = `${error.status} ${reason.code} ${reason.message}`.trim();
    return new DataError(kindOf(error.status, reason), detail, { cause: error });
  }
  if (error instanceof Error && /abort|timeout/i.test(error.name))
    return new DataError('unavailable', 'timeout', { cause: error });
  if (error instanceof TypeError) return new DataError('offline', error.message, { cause: error });
  return new DataError('unavailable', error instanceof Error ? error.message : String(error), { cause: error });
}
