import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLevel, isFoundBy, type MedCommittee } from './committee.ts';

const committee = (rest: Partial<MedCommittee>): MedCommittee => ({
  id: 1,
  key: 'a',
  title: 'A',
  level: 'localCommittee',
  area: '',
  sortOrder: null,
  active: true,
  ...rest,
});

describe('the committees to choose from', () => {
  it('stand level by level, in HR’s order and then alphabetically', () => {
    const groups = byLevel([
      committee({ title: 'Lokal-MED Å' }),
      committee({ title: 'Lokal-MED Z' }),
      committee({ title: 'Lokal-MED Først', sortOrder: 1 }),
      committee({ title: 'Hovedudvalget', level: 'mainCommittee' }),
    ]);
    expect(groups.map(({ level, committees }) => [level, committees.map(({ title }) => title)])).toEqual([
      ['mainCommittee', ['Hovedudvalget']],
      ['localCommittee', ['Lokal-MED Først', 'Lokal-MED Z', 'Lokal-MED Å']],
    ]);
  });

  it('leave out those that are no longer in use', () => {
    expect(byLevel([committee({ active: false })])).toEqual([]);
  });
});

describe('a search among them', () => {
  const daycare = { title: 'Lokal-MED Dagtilbud A', area: 'Børn og dagtilbud' };

  it.each(['', ' ', 'dagtilbud', 'DAG', 'børn lokal', 'med dagtilbud', 'a dag'])('finds by »%s«', (typed) => {
    expect(isFoundBy(typed, daycare)).toBe(true);
  });

  it.each(['tilbud', 'skole', 'dagtilbud c'])('does not find by »%s«', (typed) => {
    expect(isFoundBy(typed, daycare)).toBe(false);
  });

  it('finds every committee by its own name', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (title, area) => isFoundBy(title, { title, area })));
  });
});
