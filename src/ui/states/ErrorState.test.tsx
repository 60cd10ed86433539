import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorState } from './ErrorState.tsx';
import type { StateKind } from './state-kind.ts';
import { statesDa } from './states.da.ts';

const report = { code: 'unavailable 503 · kl. 10.44', text: 'Alt, hvad IT skal bruge' };
const copy = vi.fn(async () => true);

const kinds = Object.keys(statesDa.kinds) as StateKind[];

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);
const links = () => screen.queryAllByRole('link').map((link) => link.textContent);

describe('an error', () => {
  it.each(kinds)('%s says what happened, what to do, and gives a way on', (kind) => {
    render(
      <ErrorState kind={kind} report={report} copy={copy} retry={() => undefined} signIn={() => undefined} level={1} />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(statesDa.kinds[kind].title);
    expect(screen.getByRole('alert').textContent).toContain(statesDa.kinds[kind].lead);
    expect([...buttons(), ...links()].length).toBeGreaterThan(0);
  });

  it.each([
    ['signedOut', ['Log ind igen']],
    ['offline', ['Prøv igen']],
    ['unavailable', ['Prøv igen', 'Kopiér kode']],
    ['throttled', ['Prøv igen nu']],
    ['conflict', ['Hent det nyeste']],
    ['refused', ['Prøv igen', 'Kopiér kode']],
    ['schemaMismatch', ['Kopiér til IT']],
    ['unknown', ['Prøv igen', 'Kopiér kode']],
    ['forbidden', []],
    ['notFound', []],
  ] as const)('%s offers %j', (kind, offered) => {
    render(<ErrorState kind={kind} report={report} copy={copy} retry={() => undefined} signIn={() => undefined} />);
    expect(buttons()).toEqual(offered);
  });

  it('shows its code only where IT has to be told', () => {
    const { rerender } = render(<ErrorState kind="unavailable" report={report} copy={copy} />);
    expect(screen.getByText(/503/)).toBeDefined();
    rerender(<ErrorState kind="offline" report={report} copy={copy} />);
    expect(screen.queryByText(/503/)).toBeNull();
  });

  it('copies the whole report and says so', async () => {
    render(<ErrorState kind="unknown" report={report} copy={copy} />);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiér kode' }));
    expect(await screen.findByRole('button', { name: 'Kopieret' })).toBeDefined();
    expect(copy).toHaveBeenCalledWith(report.text);
    expect(screen.getByRole('status').textContent).toBe('Kopieret');
  });

  it('shows the text selected when nothing can be copied', async () => {
    render(<ErrorState kind="unknown" report={report} copy={async () => false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiér kode' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Tekst til kopiering' });
    expect(field.value).toBe(report.text);
    expect(document.activeElement).toBe(field);
  });

  it('asks about access by mail where there is an address for it', () => {
    render(<ErrorState kind="forbidden" copy={copy} accessMail="mailto:it@kommune.example" />);
    expect(links()).toEqual(['Til overblikket', 'Spørg om adgang']);
  });
});

describe('a busy SharePoint', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1)
      act(() => {
        vi.advanceTimersByTime(1000);
      });
  };

  it('is asked again by itself, once, and the seconds are not read aloud one by one', () => {
    const retry = vi.fn();
    render(<ErrorState kind="throttled" copy={copy} retry={retry} retryInSeconds={3} />);
    expect(screen.getByRole('timer').textContent).toBe('Vi prøver igen om 3 sekunder.');
    pass(2);
    expect(screen.getByRole('timer').textContent).toBe('Vi prøver igen om 1 sekund.');
    expect(retry).not.toHaveBeenCalled();
    pass(5);
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('is not asked again after the page has been left', () => {
    const retry = vi.fn();
    render(<ErrorState kind="throttled" copy={copy} retry={retry} retryInSeconds={3} />).unmount();
    pass(5);
    expect(retry).not.toHaveBeenCalled();
  });
});
