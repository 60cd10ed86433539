import { describe, expect, it } from 'vitest';
import { rolesFrom } from './roles.ts';

/** The low halves of the levels in docs/laws/access.md, rule 4. */
const level = { read: 134418465, add: 134418467, hr: 134418815 };

describe('roles, by what SharePoint allows on the marker lists', () => {
  it('a leader may sign up and nothing else', () => {
    const masks = { seatRulings: level.read, signUpLedger: level.add };
    expect(rolesFrom(masks)).toEqual({ hr: false, maySignUp: true });
  });

  it('HR is who may add a ruling over seats', () => {
    const masks = { seatRulings: level.add, signUpLedger: level.hr };
    expect(rolesFrom(masks)).toEqual({ hr: true, maySignUp: true });
  });

  it('a list that is hidden from somebody gives no role', () => {
    const nobody = { hr: false, maySignUp: false };
    expect(rolesFrom({ seatRulings: null, signUpLedger: null })).toEqual(nobody);
    expect(rolesFrom({ seatRulings: 0, signUpLedger: 0 })).toEqual(nobody);
  });

  it('full control, whose half has every bit, is every role', () => {
    const all = 4294967295;
    expect(rolesFrom({ seatRulings: all, signUpLedger: all })).toEqual({
      hr: true,
      maySignUp: true,
    });
  });
});
