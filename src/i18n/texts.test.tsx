import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, describe, it, vi } from 'vitest';
import { LanguageProvider } from './language.tsx';
import { useTexts, type Texts } from './texts.ts';

const Greeting = ({ texts }: { texts: Texts<{ hello: string }> }) => <h1>{useTexts(texts).hello}</h1>;

const page = (texts: Texts<{ hello: string }>) => (
  <LanguageProvider language="en">
    <Suspense fallback="waiting">
      <Greeting texts={texts} />
    </Suspense>
  </LanguageProvider>
);

const draw = (texts: Texts<{ hello: string }>) => act(async () => render(page(texts)));
const missing = Object.assign(new Error('Loading chunk en failed.'), { name: 'ChunkLoadError' });

describe('the English words', () => {
  it('are fetched once', async () => {
    const en = vi.fn(async () => ({ hello: 'Hello' }));
    const texts = { da: { hello: 'Hej' }, en };
    const { rerender } = await draw(texts);
    expect(screen.getByText('Hello')).toBeDefined();
    rerender(page(texts));
    expect(en).toHaveBeenCalledOnce();
  });

  it('that can’t be fetched are Danish instead', async () => {
    await draw({ da: { hello: 'Hej' }, en: () => Promise.reject(missing) });
    expect(screen.getByText('Hej')).toBeDefined();
  });
});
