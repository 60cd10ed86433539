import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';

const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

const compiled = new Map<string, ValidateFunction>();

/** Compiled once: that takes half a second. */
function validatorOf(version: string, name: SchemaName): ValidateFunction {
  const file = path.join(schemas, `v${version}`, `${name}.schema.json`);
  // the language schema has patterns that are not legal in unicode mode
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  const validate = compiled.get(file) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  compiled.set(file, validate);
  return validate;
}

/** What Microsoft's schema of that version has against a file of the package. The schemas come with npm: no net. */
export function complaintsOfSchema(version: string, name: SchemaName, value: object): readonly string[] {
  const validate = validatorOf(version, name);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
