import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MedCommittee } from '#domain/med/committee.ts';
import type { TabSetup } from '#host/host.ts';
import { renderWith } from '#tests/support/render-with.tsx';
import { SetupPage } from './SetupPage.tsx';

const committee = (key: string, rest: Partial<MedCommittee> = {}): MedCommittee => ({
  id: key.length,
  key,
  title: `Udvalg ${key}`,
  level: 'localCommittee',
  area: '',
  sortOrder: null,
  active: true,
  ...rest,
});

const unit = {
  id: 1,
  key: 'sekretariat',
  title: 'Sekretariatet',
  officialName: '',
  helpsWith: '',
  mail: 'sekretariat@kommune.example',
  phone: '',
  hours: '',
  chatAddress: '',
  role: '',
  photo: null,
  ready: '',
  fallback: '',
  sortOrder: null,
};

function open(committees: readonly MedCommittee[], present?: string) {
  const choose = vi.fn<TabSetup['choose']>();
  renderWith(<SetupPage />, {
    courses: { committees },
    content: { units: [unit] },
    host: { kind: 'teams', frame: 'settings', tabSetup: { present: async () => present, choose } },
  });
  return choose;
}

describe('the set-up of a channel tab', () => {
  it('says whom to ask when there is nothing to choose', () => {
    const choose = open([committee('a', { active: false })]);
    screen.getByRole('heading', { level: 1, name: 'Der er ingen MED-udvalg at vælge endnu' });
    expect(screen.getByRole('link', { name: 'Skriv til os' }).getAttribute('href')).toMatch(
      /^mailto:sekretariat@kommune\.example/,
    );
    expect(choose).not.toHaveBeenCalled();
  });

  it('keeps what is chosen when the search leaves it out', () => {
    const choose = open([committee('a'), committee('b')]);
    fireEvent.click(screen.getByRole('radio', { name: 'Udvalg a' }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'b' } });
    expect(screen.queryByRole('radio', { name: 'Udvalg a' })).toBeNull();
    screen.getByText('1 af 2 udvalg.');
    expect(choose).toHaveBeenLastCalledWith(expect.objectContaining({ entityId: 'med-a', path: '/med/a' }));
  });

  it('begins with the committee that the tab is for, but never changes what somebody has chosen', async () => {
    const choose = open([committee('a'), committee('b')], '/med/b');
    await waitFor(() => expect(choose).toHaveBeenLastCalledWith(expect.objectContaining({ path: '/med/b' })));
    fireEvent.click(screen.getByRole('radio', { name: 'Udvalg a' }));
    expect(choose).toHaveBeenLastCalledWith(expect.objectContaining({ path: '/med/a' }));
  });

  it('lets nothing be saved for a committee that is no longer there', async () => {
    const choose = open([committee('a')], '/med/nedlagt');
    await screen.findByText(/Fanens navn ændrer du i Teams/);
    expect(choose).toHaveBeenLastCalledWith(undefined);
  });
});
