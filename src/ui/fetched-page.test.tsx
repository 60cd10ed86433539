import { act, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { expectConsole } from '#tests/support/expected-console.ts';
import { renderWith } from '#tests/support/render-with.tsx';
import { fetchedPage } from './fetched-page.tsx';

const Page = ({ of }: { of: string }) => <h1>{of}</h1>;

class Boundary extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {};
  static getDerivedStateFromError = (error: Error) => ({ message: error.message });
  override render() {
    return this.state.message ?? this.props.children;
  }
}

it('a page is asked for once, and drawn as soon as it is here', async () => {
  let asked = 0;
  let bring = (_: typeof Page): void => {};
  const Fetched = fetchedPage<{ of: string }>(() => {
    asked += 1;
    return new Promise((resolve) => (bring = resolve));
  });
  const { container, unmount } = renderWith(<Fetched of="Kurser" />);
  expect(container.querySelector('[aria-busy]')).not.toBeNull();
  await act(async () => bring(Page));
  expect(screen.getByRole('heading').textContent).toBe('Kurser');
  unmount();
  renderWith(<Fetched of="Samtaler" />);
  expect(screen.getByRole('heading').textContent).toBe('Samtaler');
  expect(asked).toBe(1);
});

it('code that can’t be fetched is a fault of the page', async () => {
  expectConsole('error', 'no such chunk');
  const Fetched = fetchedPage(() => Promise.reject(new Error('no such chunk')));
  renderWith(
    <Boundary>
      <Fetched />
    </Boundary>,
  );
  expect(await screen.findByText('no such chunk')).toBeDefined();
});
