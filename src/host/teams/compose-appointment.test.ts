import { describe, expect, it } from 'vitest';
import { hostTime } from './compose-appointment.ts';

describe('the time in the form of the host', () => {
  it('is American, with two digits each', () => {
    const local = new Date(2027, 0, 4, 9, 5, 0).toISOString();
    expect(hostTime(local)).toBe('01/04/2027 09:05:00');
  });
});
