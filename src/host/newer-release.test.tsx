import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadForNewerRelease } from './newer-release.ts';

const missing = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
const fetching = vi.fn<typeof fetch>();
const reload = vi.fn();

const serves = (script: string): void =>
  void fetching.mockImplementation(async () => new Response(`<script defer src="${script}"></script>`));

/** The document was started with this script. It is never fetched: jsdom runs none. */
function runs(src: string): void {
  const script = document.createElement('script');
  script.setAttribute('src', src);
  document.head.replaceChildren(script);
}

beforeEach(() => {
  runs('main.11111111.js');
  sessionStorage.clear();
  vi.stubGlobal('fetch', fetching);
  vi.stubGlobal('location', { pathname: '/', reload });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockReset();
  fetching.mockReset();
  document.head.replaceChildren();
});

describe('a part of the app that is gone', () => {
  it('leads to one reload when the server has a newer release, and to none after it', async () => {
    serves('main.22222222.js');
    expect(await reloadForNewerRelease(missing)).toBe(true);
    expect(await reloadForNewerRelease(missing)).toBe(false);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('leads to a reload again at the release after that', async () => {
    serves('main.22222222.js');
    await reloadForNewerRelease(missing);
    runs('main.22222222.js');
    serves('main.33333333.js');
    expect(await reloadForNewerRelease(missing)).toBe(true);
  });

  it('leaves the open page alone when the server has the same release', async () => {
    serves('main.11111111.js');
    expect(await reloadForNewerRelease(missing)).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('leaves the open page alone without a net', async () => {
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await reloadForNewerRelease(missing)).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('asks nobody when it is another kind of fault', async () => {
    expect(await reloadForNewerRelease(new TypeError('x is undefined'))).toBe(false);
    expect(fetching).not.toHaveBeenCalled();
  });
});

describe('where the host blocks storage', () => {
  beforeEach(() => {
    serves('main.22222222.js');
    vi.stubGlobal('sessionStorage', {
      getItem() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });

  it.each([
    ['navigate', true],
    ['reload', false],
  ])('a document that came by %s reloads: %s', async (type, reloads) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry]);
    expect(await reloadForNewerRelease(missing)).toBe(reloads);
  });
});
