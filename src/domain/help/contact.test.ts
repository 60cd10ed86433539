import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalUnit, reachableUnits, unitThatAnswers } from './contact.ts';
import { makeUnit } from './help.fixtures.ts';

const secretariat = makeUnit({ id: 1, key: 'sekretariatet', mail: 'sekretariatet@kommune.example', sortOrder: 2 });
const coordinator = makeUnit({ id: 2, key: 'hr-koordinator', fallback: 'sekretariatet', sortOrder: 3 });
const payroll = makeUnit({ id: 3, key: 'loen', phone: '00 00 00 00', fallback: 'sekretariatet', sortOrder: 1 });
const units = [payroll, secretariat, coordinator];

describe('the unit that answers', () => {
  it('is the unit itself when it has a mail or a phone', () => {
    expect(unitThatAnswers(units, 'loen')).toBe(payroll);
  });

  it('is the one it falls back to when it has neither', () => {
    expect(unitThatAnswers(units, 'hr-koordinator')).toBe(secretariat);
  });

  it('is found through several fallbacks', () => {
    const temporary = makeUnit({ key: 'vikar', fallback: 'hr-koordinator' });
    expect(unitThatAnswers([...units, temporary], 'vikar')).toBe(secretariat);
  });

  it('is the unit itself when nobody can be reached, so that a name is shown', () => {
    const silent = makeUnit({ key: 'sekretariatet' });
    expect(unitThatAnswers([silent, coordinator], 'hr-koordinator')).toBe(silent);
    expect(unitThatAnswers([makeUnit({ key: 'a', fallback: 'findes ikke' })], 'a')?.key).toBe('a');
  });

  it('is nobody for a key that no unit has', () => {
    expect(unitThatAnswers(units, 'findes ikke')).toBeUndefined();
    expect(unitThatAnswers(units, '')).toBeUndefined();
  });

  const key = fc.constantFrom('a', 'b', 'c', 'd', '');
  const unit = fc.record({ key, fallback: key, mail: fc.constantFrom('', 'x@kommune.example') }).map(makeUnit);

  it('is found whatever editors point at, also in a ring, and can be reached when anybody on the way can', () => {
    fc.assert(
      fc.property(fc.uniqueArray(unit, { selector: (one) => one.key, maxLength: 4 }), key, (all, asked) => {
        const answering = unitThatAnswers(all, asked);
        const onTheWay: string[] = [asked];
        for (let step = 0; step < all.length; step += 1)
          onTheWay.push(all.find((one) => one.key === onTheWay.at(-1))?.fallback || onTheWay.at(-1)!);
        const first = onTheWay.map((step) => all.find((one) => one.key === step)).find((one) => one && one.mail !== '');
        if (first) expect(answering).toBe(first);
        else expect(answering?.mail ?? '').toBe('');
      }),
    );
  });
});

describe('the unit to ask when one does not know where to begin', () => {
  it('is the one that others fall back to', () => {
    expect(generalUnit(units)).toBe(secretariat);
  });

  it('is some unit as long as there is one, even when all fall back in a ring', () => {
    const ring = [makeUnit({ key: 'a', fallback: 'b' }), makeUnit({ key: 'b', fallback: 'a' })];
    expect(generalUnit(ring)).toBe(ring[0]);
    expect(generalUnit([])).toBeUndefined();
  });

  it('stands first among those that can be reached; the others come in HR’s order', () => {
    const environment = makeUnit({
      key: 'arbejdsmiljoe',
      phone: '00 00 00 00',
      fallback: 'sekretariatet',
      sortOrder: 0,
    });
    expect(reachableUnits([...units, environment])).toEqual([secretariat, environment, payroll]);
  });
});
