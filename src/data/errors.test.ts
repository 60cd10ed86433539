import { HttpRequestError } from '@pnp/queryable';
import { describe, expect, it } from 'vitest';
import { DataError, toDataError } from './errors.ts';

const answered = (status: number, code: string, message: string): Promise<HttpRequestError> =>
  HttpRequestError.init(
    new Response(JSON.stringify({ 'odata.error': { code, message: { lang: 'da-DK', value: message } } }), { status }),
  );

describe('what SharePoint answers becomes one of nine errors', () => {
  it.each([
    ['signedOut', 401, '', 'Access denied.'],
    ['forbidden', 403, '-2147024891, System.UnauthorizedAccessException', 'Access denied.'],
    ['notFound', 404, '-2130575338, System.ArgumentException', 'Item does not exist.'],
    ['schemaMismatch', 404, '-1, System.ArgumentException', "List 'X' does not exist at site with URL 'U'."],
    [
      'conflict',
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      'The request ETag value does not match.',
    ],
    ['conflict', 409, '-2130575305, Microsoft.SharePoint.SPException', 'Save Conflict.'],
    ['throttled', 429, '', 'Too many requests'],
    ['refused', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'The expression is not valid.'],
    ['schemaMismatch', 400, '-1, Microsoft.SharePoint.SPException', "The field or property 'Deadline' does not exist."],
    [
      'schemaMismatch',
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      "The property 'X' does not exist on type 'SP.Data.YListItem'.",
    ],
    ['refused', 500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'duplicate values'],
    ['refused', 500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'validation failed'],
    ['refused', 500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'list view threshold'],
    ['unavailable', 500, '-1, System.Exception', 'Unknown error'],
    ['unavailable', 503, '', ''],
  ] as const)('%s: %i %s', async (kind, status, code, message) => {
    expect((await toDataError(await answered(status, code, message))).kind).toBe(kind);
  });
});

it('an answer that is not JSON is judged by its status', async () => {
  const error = await HttpRequestError.init(new Response('<html>', { status: 503 }));
  expect((await toDataError(error)).kind).toBe('unavailable');
});

it('no answer at all is being offline', async () => {
  expect((await toDataError(new TypeError('Failed to fetch'))).kind).toBe('offline');
});

it('an answer that never came is unavailable', async () => {
  expect((await toDataError(new DOMException('aborted', 'AbortError'))).kind).toBe('unavailable');
});

it('a data error stays what it is', async () => {
  const error = new DataError('signedOut');
  expect(await toDataError(error)).toBe(error);
});
