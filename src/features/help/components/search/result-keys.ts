import type { KeyboardEvent } from 'react';

export type ResultKeys = {
  readonly box: HTMLElement | null;
  readonly field: HTMLInputElement | null;
  /** Whether results are shown that Esc can close; `lasting` when they are the page itself. */
  readonly open: boolean | 'lasting';
  readonly clear: () => void;
  readonly close?: () => void;
  /** Shows the results that Esc has hidden. */
  readonly reopen?: () => void;
};

/**
 * Arrows move real focus between the field and the links of the results; Esc first closes, then clears. Every link is
 * an ordinary one: Enter, Tab, and opening in a new window work as everywhere.
 */
export function onResultKey(event: KeyboardEvent, keys: ResultKeys): void {
  if (event.key === 'Escape') onEscape(event, keys);
  if (event.key === 'ArrowDown') onArrow(event, keys, 1);
  if (event.key === 'ArrowUp') onArrow(event, keys, -1);
}

function onEscape(event: KeyboardEvent, { field, open, close, clear }: ResultKeys): void {
  const closes = open === true;
  if (!closes && field?.value === '') return; // for whoever is around us
  event.preventDefault();
  field?.focus();
  if (closes) close?.();
  else clear();
}

function onArrow(event: KeyboardEvent, { box, field, open, reopen }: ResultKeys, step: 1 | -1): void {
  event.preventDefault(); // else the page scrolls and the caret jumps
  if (!open) {
    reopen?.();
    return;
  }
  const stops = [field, ...(box?.querySelectorAll<HTMLElement>('[data-results] a[href]') ?? [])];
  const at = Math.max(0, stops.indexOf(event.target as HTMLInputElement));
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}
