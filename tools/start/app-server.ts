import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { localConfig } from './app-config.ts';
import { webpackConfiguration } from './webpack-configuration.ts';

export type AppServer = { readonly close: () => Promise<void> };

/** Builds the app and serves it, built anew at every change of the source. */
export async function serveApp(options: {
  readonly port: number;
  readonly siteUrl: string;
  readonly hostUrl: string;
}): Promise<AppServer> {
  const compiler = webpack(await webpackConfiguration('development'));
  if (!compiler) throw new Error('webpack did not accept its configuration');
  const server = new WebpackDevServer(
    {
      host: '127.0.0.1',
      port: options.port,
      setupExitSignals: false, // it would end the process before SharePoint's data is closed
      hot: false,
      liveReload: true,
      client: { logging: 'none', overlay: { errors: true, warnings: false, runtimeErrors: false } },
      static: false,
      headers: { 'cache-control': 'no-cache' },
      setupMiddlewares: (middlewares) => [
        {
          name: 'config',
          path: '/config.json',
          middleware: (_request: unknown, response: { json: (body: unknown) => void }) =>
            response.json(localConfig(options.siteUrl)),
        },
        {
          name: 'teams',
          path: '/teams',
          middleware: (_request: unknown, response: { redirect: (to: string) => void }) =>
            response.redirect(options.hostUrl),
        },
        ...middlewares,
      ],
    },
    compiler,
  );
  await server.start();
  await new Promise<void>((resolve) => compiler.hooks.done.tap('first build', () => resolve()));
  return { close: () => server.stop() };
}
