import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/** What Microsoft's schema of that version has against a file of the package. The schemas come with npm: no net. */
export function complaintsOfSchema(version: string, name: SchemaName, value: object): readonly string[] {
  const schema = JSON.parse(readFileSync(path.join(schemas, `v${version}`, `${name}.schema.json`), 'utf8'));
  // the language schema has patterns that are not legal in unicode mode
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  const validate = ajv.compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
