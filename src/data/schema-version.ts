/** The version of the lists that this app was built for. The shell may not read the lists' declarations itself. */
export { schemaVersion } from '#lists/schema-version.ts';
