import webpack, { type Configuration } from 'webpack';

/** Builds into the configuration's folder; throws what webpack calls errors. Gives the sizes of what was built. */
export async function buildApp(configuration: Configuration): Promise<ReadonlyMap<string, number>> {
  const compiler = webpack(configuration);
  if (!compiler) throw new Error('webpack did not accept its configuration');
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error || !result) reject(error ?? new Error('webpack gave no result'));
      else compiler.close(() => resolve(result));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const { assets = [] } = stats.toJson({ all: false, assets: true });
  return new Map(assets.map(({ name, size }) => [name, size]));
}
