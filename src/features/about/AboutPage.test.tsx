import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { makeUnit } from '#domain/help/help.fixtures.ts';
import { AppFrameProvider } from '#ui/app-frame.tsx';
import { renderWith } from '#tests/support/render-with.tsx';
import { AskUs } from './AskUs.tsx';
import { YourInformation } from './YourInformation.tsx';

const frame = {
  shortcuts: [],
  aboutTopics: [],
  hrDesk: [],
  rightNow: [],
  BarSearch: () => null,
  outside: (href: string) => ({ href }),
  accessibilityStatementUrl: '',
  supportMail: 'support@kommune.example',
  dpoContact: 'dpo@kommune.example',
};

it('in a host, every mail and phone call of the page is handed to the host', () => {
  const open = vi.fn();
  renderWith(
    <AppFrameProvider frame={frame}>
      <AskUs />
      <YourInformation />
    </AppFrameProvider>,
    {
      content: { units: [makeUnit({ mail: 'hr@kommune.example', phone: '11 22 33 44' })] },
      host: { kind: 'teams', open },
    },
  );
  for (const name of ['support@kommune.example', 'dpo@kommune.example', 'hr@kommune.example', '11 22 33 44'])
    fireEvent.click(screen.getByRole('link', { name }));
  expect(open.mock.calls.flat()).toEqual([
    'mailto:support@kommune.example',
    'mailto:dpo@kommune.example',
    'mailto:hr@kommune.example',
    'tel:11223344',
  ]);
});
