import { expect, it, vi } from 'vitest';
import { createSend } from './send.ts';
import { DataError } from './errors.ts';

const signedOut = () => Promise.reject(new DataError('signedOut'));

it('a refused token is renewed once and the request repeated', async () => {
  const renew = vi.fn(async () => {});
  const request = vi.fn(() => Promise.resolve('rows')).mockImplementationOnce(signedOut);
  expect(await createSend(renew)(request)).toBe('rows');
  expect(renew).toHaveBeenCalledTimes(1);
});

it('a second refusal asks the person to sign in again', async () => {
  const request = vi.fn(signedOut);
  await expect(createSend(async () => {})(request)).rejects.toMatchObject({ kind: 'signedOut' });
  expect(request).toHaveBeenCalledTimes(2);
});

it('any other answer is given on at once', async () => {
  const renew = vi.fn(async () => {});
  const request = vi.fn(() => Promise.reject(new DataError('conflict')));
  await expect(createSend(renew)(request)).rejects.toMatchObject({ kind: 'conflict' });
  expect(request).toHaveBeenCalledTimes(1);
  expect(renew).not.toHaveBeenCalled();
});

it('a renewal that fails is itself one of the nine', async () => {
  const renew = () => Promise.reject(new DataError('signedOut', 'cancelled'));
  await expect(createSend(renew)(signedOut)).rejects.toMatchObject({ kind: 'signedOut', detail: 'cancelled' });
});
