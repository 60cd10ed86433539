import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderWith } from '#tests/support/render-with.tsx';
import { HrNotice } from './HrNotice.tsx';

const notice = { title: 'Nyt kursus', text: 'Tilmeld dig nu.', link: 'https://kommune.example/kursus' };
const close = () => userEvent.click(screen.getByRole('button', { name: 'Luk beskeden' }));

afterEach(() => localStorage.clear());

it('a closed notice stays away on this device', async () => {
  const { unmount } = renderWith(<HrNotice notice={notice} />);
  await close();
  expect(screen.queryByText(/Tilmeld dig nu/)).toBeNull();
  unmount();
  renderWith(<HrNotice notice={notice} />);
  expect(screen.queryByText(/Tilmeld dig nu/)).toBeNull();
});

it('a notice with other words is a new one', async () => {
  const { unmount } = renderWith(<HrNotice notice={notice} />);
  await close();
  unmount();
  renderWith(<HrNotice notice={{ ...notice, text: 'Der er to pladser tilbage.' }} />);
  expect(screen.getByText(/to pladser/)).toBeTruthy();
});

it('what HR wrote is not kept on the device', async () => {
  renderWith(<HrNotice notice={notice} />);
  await close();
  expect(JSON.stringify({ ...localStorage })).not.toContain('Tilmeld');
});

it('a link to a page of the app leads there, in the same window', () => {
  renderWith(<HrNotice notice={{ ...notice, link: '#/kurser' }} />);
  const link = screen.getByRole('link', { name: 'Læs mere' });
  expect(link.getAttribute('href')).toBe('#/kurser');
  expect(link.getAttribute('target')).toBeNull();
});

it('an address that could run code is no link', () => {
  renderWith(<HrNotice notice={{ ...notice, link: 'javascript:alert(1)' }} />);
  expect(screen.queryByRole('link')).toBeNull();
});
