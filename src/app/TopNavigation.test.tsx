import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderWith } from '#tests/support/render-with.tsx';
import { TopNavigation } from './TopNavigation.tsx';

const currentAt = (path: string) => {
  const { unmount } = renderWith(<TopNavigation />, { path });
  const current = screen.queryAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);
  unmount();
  return current;
};

it.each([
  ['/', 'Overblik'],
  ['/hjaelp/stress', 'Overblik'],
  ['/kurser/svaere-samtaler', 'Kurser'],
  ['/mine', 'Kurser'],
  ['/samtaler/mus', 'Samtaler'],
])('%s is a page of %s', (path, area) => {
  expect(currentAt(path)).toEqual([area]);
});

it.each(['/hr', '/hr/indhold', '/hr/kurser'])('%s is HR’s, and no area is marked', (path) => {
  expect(currentAt(path)).toEqual([]);
});
