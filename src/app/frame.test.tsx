import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { blocksOf } from '#domain/shared/marked-text.ts';
import { signInOptions } from '#host/sign-in.fixtures.ts';
import { quietHost, renderWith, siteUrl } from '#tests/support/render-with.tsx';
import { AppFrameProvider } from '#ui/app-frame.tsx';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { ErrorState } from '#ui/states/ErrorState.tsx';
import { NoAccess } from '#ui/states/NoAccess.tsx';
import { appFrame } from './frame.ts';

const config = {
  ...signInOptions,
  accessibilityStatementUrl: '',
  supportMail: 'support@kommune.example',
  dpoContact: '',
  cast: [],
} as const;

const copy = async () => true;

it.each(['teams', 'browser'] as const)('links that shared parts draw are handed to a host only: %s', (kind) => {
  const open = vi.fn();
  const text = '[skriv](mailto:hr@kommune.example) [ring](tel:112) [læs](https://www.retsinformation.dk)';
  renderWith(
    <AppFrameProvider frame={appFrame(config, [], { ...quietHost, kind, open })}>
      <NoAccess accessMail="mailto:support@kommune.example" siteUrl={siteUrl} copy={copy} />
      <ErrorState kind="forbidden" accessMail="mailto:it@kommune.example" copy={copy} />
      <MarkedBlocks blocks={blocksOf(text)} />
    </AppFrameProvider>,
  );
  const names = ['Bed om adgang', 'Spørg om adgang', 'skriv', 'ring', 'læs'];
  const links = names.map((name) => screen.getByRole<HTMLAnchorElement>('link', { name }));
  const addresses = links.map((link) => link.getAttribute('href'));
  for (const link of links) link.addEventListener('click', (event) => event.preventDefault()); // jsdom goes nowhere
  for (const link of links) fireEvent.click(link);
  expect(open.mock.calls.flat()).toEqual(kind === 'teams' ? addresses : []);
});
