/** Origins other than Microsoft's that may host the app; empty in a release (webpack.config.js). */
declare const __HOST_ORIGINS__: readonly string[];
declare const __APP_VERSION__: string;

declare module '*.css';
