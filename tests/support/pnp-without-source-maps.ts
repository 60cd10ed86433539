import { readFileSync } from 'node:fs';
import type { Plugin } from 'vitest/config';

/** PnPjs ships source maps whose sources it does not ship; without this, every test run complains of each of them. */
export const pnpWithoutSourceMaps: Plugin = {
  name: 'pnp-without-source-maps',
  enforce: 'pre',
  load: (id) =>
    /[\\/]@pnp[\\/][^?]*\.js$/.test(id)
      ? { code: readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: null }
      : undefined,
};
