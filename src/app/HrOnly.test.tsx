import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderWith } from '#tests/support/render-with.tsx';
import { HrOnly } from './HrOnly.tsx';

const page = (
  <HrOnly>
    <h1>Indhold at se til</h1>
  </HrOnly>
);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

it('a page for HR is drawn for HR', () => {
  renderWith(page, { person: { roles: { hr: true, maySignUp: true } } });
  expect(title()).toBe('Indhold at se til');
});

it('a leader is told whom the page is for', () => {
  renderWith(page, {});
  expect(title()).toBe('Den del er kun for HR');
});
