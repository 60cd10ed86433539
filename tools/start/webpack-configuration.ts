import type { Configuration } from 'webpack';

type Configure = (env: unknown, argv: { mode: 'production' | 'development' }) => Configuration;

/** The app's own webpack configuration, for the programs that build it. Reads LEDERHJAELP_HOST_ORIGINS when called first. */
export async function webpackConfiguration(mode: 'production' | 'development'): Promise<Configuration> {
  const file = new URL('../../webpack.config.js', import.meta.url).href;
  const { default: configure } = (await import(file)) as { default: Configure };
  return configure({}, { mode });
}
