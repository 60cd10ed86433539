import webpack from 'webpack';
import { webpackConfiguration } from './webpack-configuration.ts';
const once = async (label: string) => {
  const c = { ...(await webpackConfiguration('development')), cache: { type: 'filesystem', cacheDirectory: '/tmp/scratch/audit6/devcache' } } as webpack.Configuration;
  c.output = { ...c.output, path: '/tmp/scratch/audit6/dev/' + label };
  const compiler = webpack(c)!;
  await new Promise<void>((resolve) => compiler.run((e, s) => { console.log(label, e ?? '', s?.hasErrors() ? s.toString('errors-only').slice(0, 500) : 'ok'); compiler.close(() => resolve()); }));
};
await once('cold'); await once('warm');
