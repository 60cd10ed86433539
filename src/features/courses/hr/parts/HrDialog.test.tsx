import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Action } from '#ui/Action.tsx';
import { HrDialog } from './HrDialog.tsx';

const onClose = vi.fn();
const escape = () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
const button = (name: string) => screen.getByRole('button', { name });

const open = (state: { readonly holds?: boolean; readonly busy?: boolean }) =>
  render(
    <HrDialog title="Aflys holdet?" returnTo="opener" onClose={onClose} act={<Action>Aflys hold</Action>} {...state}>
      <textarea aria-label="Besked" />
    </HrDialog>,
  );

describe('Esc in a dialog of HR’s', () => {
  beforeEach(() => void onClose.mockReset());

  it('cancels when nothing is typed', () => {
    open({});
    escape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks when something is typed, goes back to it, and throws it away only when told to', () => {
    open({ holds: true });
    escape();
    expect(onClose).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Skriv videre'));
    expect(screen.queryByRole('button', { name: 'Aflys hold' })).toBeNull();
    fireEvent.click(button('Skriv videre'));
    expect(button('Aflys hold')).toBeTruthy();
    escape();
    fireEvent.click(button('Kassér'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does nothing while something is under way, since what comes of it is said there', () => {
    open({ busy: true });
    escape();
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Kassér' })).toBeNull();
  });
});
