import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWith } from '#tests/support/render-with.tsx';
import { PageBoundary } from './PageBoundary.tsx';

vi.stubGlobal('__APP_VERSION__', '0.1.0'); // webpack writes it into the app

const missing = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
const reload = vi.fn();
const fetching = vi.fn<typeof fetch>();

const Fails = ({ error }: { error: Error }) => {
  throw error;
};

const open = (error: Error) =>
  renderWith(
    <PageBoundary>
      <Fails error={error} />
    </PageBoundary>,
  );

const tryAgain = async () => fireEvent.click(await screen.findByRole('button', { name: 'Prøv igen' }));
const online = () => window.dispatchEvent(new Event('online'));

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(); // React tells of every error that a boundary takes
  vi.stubGlobal('location', { pathname: '/', hash: '', reload });
  vi.stubGlobal('fetch', fetching);
  fetching.mockRejectedValue(new TypeError('Failed to fetch'));
});

afterEach(() => {
  vi.restoreAllMocks();
  reload.mockReset();
  fetching.mockReset();
});

describe('a page whose code can’t be fetched', () => {
  it('is not loaded anew while the server can’t be reached: the browser’s error page would take all that is here', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    open(missing);
    await tryAgain();
    await waitFor(() => expect(document.title).toBe('Du er uden net – Lederhjælp'));
    await waitFor(() => expect(fetching).toHaveBeenCalled());
    await Promise.resolve();
    expect(reload).not.toHaveBeenCalled();
  });

  it('is loaded anew when one tries again and the server answers', async () => {
    open(missing);
    fetching.mockResolvedValue(new Response(''));
    await tryAgain();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('comes by itself as soon as the net is back, unless one has left it', async () => {
    const { unmount } = open(missing);
    await screen.findByRole('button', { name: 'Prøv igen' });
    fetching.mockResolvedValue(new Response(''));
    online();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    unmount();
    fetching.mockClear();
    online();
    expect(fetching).not.toHaveBeenCalled();
  });

  it('is left alone by the net when the fault is another', async () => {
    open(new Error('x is undefined'));
    await screen.findByRole('button', { name: 'Prøv igen' });
    fetching.mockResolvedValue(new Response(''));
    online();
    expect(fetching).not.toHaveBeenCalled();
  });
});
