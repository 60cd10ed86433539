import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveQuestion } from '#ui/leave-guard.ts';
import { Action } from '#ui/Action.tsx';
import { FormDialog } from './FormDialog.tsx';

const onClose = vi.fn();
const button = (name: string) => screen.getByRole('button', { name });
const asks = () => screen.queryByRole('alertdialog') !== null;
const escape = () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });

const waysOut = [
  ['Esc', escape],
  ['Annuller', () => fireEvent.click(button('Annuller'))],
] as const;

const open = (state: { readonly holds?: boolean; readonly busy?: boolean }) =>
  render(
    <FormDialog title="Aflys holdet?" returnTo="opener" onClose={onClose} act={<Action>Aflys hold</Action>} {...state}>
      <textarea aria-label="Besked" />
    </FormDialog>,
  );

// jsdom has no modal dialogs
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

describe('the focus', () => {
  const page = (dialog: ReactNode) => (
    <>
      <Action id="opener">Flere handlinger</Action>
      {dialog}
    </>
  );
  const dialog = (title: string) => (
    <FormDialog key={title} title={title} returnTo="opener" onClose={onClose}>
      <textarea aria-label="Besked" />
    </FormDialog>
  );
  const timersDone = () => new Promise((resolve) => void setTimeout(resolve));
  const isOnOpener = () => document.activeElement?.id === 'opener';

  it('goes back to what opened the dialog', async () => {
    const { rerender } = render(page(dialog('Aflys holdet?')));
    rerender(page(null));
    await timersDone();
    expect(isOnOpener()).toBe(true);
  });

  it('stays in the dialog that took its place, which is out of reach otherwise', async () => {
    const { rerender } = render(page(dialog('Aflys holdet?')));
    rerender(page(dialog('Skriv til deltagere')));
    await timersDone();
    expect(isOnOpener()).toBe(false);
  });
});

describe('out of a dialog of HR’s', () => {
  beforeEach(() => void onClose.mockReset());

  it.each(waysOut)('%s leads at once when nothing is typed', (_, leave) => {
    open({});
    leave();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(waysOut)('%s asks when something is typed, and throws it away only when told to', (_, leave) => {
    open({ holds: true });
    leave();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(button('Skriv videre'));
    expect(asks()).toBe(false);
    leave();
    fireEvent.click(button('Kassér'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('the same is asked of who goes to another page', () => {
    open({ holds: true });
    expect(leaveQuestion()).toBeDefined();
  });

  it.each(waysOut)('%s does nothing while something is under way, since what comes of it is said there', (_, leave) => {
    open({ busy: true });
    leave();
    expect(onClose).not.toHaveBeenCalled();
    expect(asks()).toBe(false);
  });
});
