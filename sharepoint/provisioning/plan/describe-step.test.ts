import { describe, expect, it } from 'vitest';
import { declaredSite as declared } from '../declared-site.ts';
import { describeStep } from './describe-step.ts';
import { plan } from './plan.ts';
import { emptySite, makePrincipal } from './sites.fixtures.ts';
import type { Step } from './step.ts';

const list = declared.lists[1] as (typeof declared.lists)[number];
const guest = makePrincipal('Demo Gæst', { id: 77 });

describe('the line about a step', () => {
  it('is one line of Danish for every step of a full plan, each another', () => {
    const lines = plan(declared, emptySite).map(describeStep);
    for (const line of lines) expect(line).toMatch(/^[^\n]{10,}$/);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each<[Step, string]>([
    [{ kind: 'createList', list }, 'Hjælpeemner: opret listen Lists/HelpTopics'],
    [
      { kind: 'grant', list, to: 'siteOwners', level: 'Full Control' },
      'Hjælpeemner: giv webstedets ejere »Full Control«',
    ],
    [{ kind: 'setGroupOwner', group: 'med', owner: 'hr' }, 'Lad »Lederhjælp HR« eje gruppen »Lederhjælp MED«'],
    [
      { kind: 'removeColumn', list, internalName: 'Ekstra' },
      'Hjælpeemner: kolonnen Ekstra hører ikke til; den slettes med alt indhold ' +
        '(kun med --allow fjern-kolonne:Lists/HelpTopics/Ekstra)',
    ],
    [
      { kind: 'revokeForeign', list, from: guest, level: 'Read' },
      'Hjælpeemner: »Demo Gæst« har »Read«, men hører ikke til (kun med --allow fjern-adgang:Lists/HelpTopics/77)',
    ],
  ])('says what is done and to whom: $kind', (step, line) => {
    expect(describeStep(step)).toBe(line);
  });
});
