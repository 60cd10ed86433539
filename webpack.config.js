import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Other origins than Microsoft's that may host the app: only the local frame, and only in a local or test build. */
const hostOrigins = (process.env.LEDERHJAELP_HOST_ORIGINS ?? '').split(',').filter(Boolean);

/** Lays the files of `public/` beside the app as they are: pages that are read without script and without signing in. */
const staticPages = {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('static-pages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'static-pages', stage }, () => {
        for (const name of readdirSync(path.join(root, 'public'))) {
          const file = path.join(root, 'public', name);
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new sources.RawSource(readFileSync(file)));
        }
      });
    });
  },
};

/**
 * Griffel's plug-in hands a file's rules from one loader to the next in memory. A cache that two programs write at once can
 * hold what the one made without the other, and rules are lost: so each server has its own, and a release has none. Only
 * the tests' release (`--env cached`) leaves its work to the journeys' build, which comes after it and differs in one module.
 *
 * @type {(mode: string) => webpack.Configuration['cache']}
 */
const cacheOf = (mode) => ({
  type: 'filesystem',
  name: `${mode}-${process.env.LEDERHJAELP_APP_PORT ?? '3000'}`,
  cacheDirectory: path.join(root, '.cache/webpack'),
  buildDependencies: { config: [import.meta.filename] },
});

/** @type {(env: { WEBPACK_BUILD?: boolean, cached?: boolean }, argv: { mode?: 'production' | 'development' }) => webpack.Configuration} */
export default (env, { mode = 'production' }) => ({
  mode,
  entry: { main: './src/main.ts', redirect: './src/redirect.ts' },
  output: {
    path: path.join(root, 'dist/web'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  devtool: mode === 'production' ? false : 'eval-source-map',
  target: ['web', 'es2022'],
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      // an import of one icon must not read all of them
      { test: /\.[mc]?[jt]sx?$/, enforce: 'pre', use: ['@fluentui/react-icons-atomic-webpack-loader'] },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // loaders run from right to left: Griffel wants JavaScript, so esbuild comes first
        use: [
          GriffelCSSExtractionPlugin.loader,
          '@griffel/webpack-loader',
          { loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        ],
      },
      { test: /\.js$/, include: /node_modules[\\/]@fluentui/, use: [GriffelCSSExtractionPlugin.loader] },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({
      filename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css',
      ignoreOrder: true, // Griffel's rules are atomic, and its own plug-in sorts them
    }),
    new GriffelCSSExtractionPlugin(),
    new HtmlWebpackPlugin({ template: 'src/index.html', chunks: ['main'], scriptLoading: 'defer' }),
    new HtmlWebpackPlugin({ template: 'src/redirect.html', filename: 'redirect.html', chunks: ['redirect'] }),
    staticPages,
    new webpack.DefinePlugin({
      __HOST_ORIGINS__: JSON.stringify(hostOrigins),
      __APP_VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.0.0'),
    }),
  ],
  // vendor chunks cost 40 kB by undoing scope hoisting, so areas are split by route alone
  optimization: {
    splitChunks: { chunks: 'async' },
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { comments: false } },
      }),
    ],
  },
  performance: { hints: false },
  cache: env.WEBPACK_BUILD && !env.cached ? false : cacheOf(mode),
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'error' },
});
