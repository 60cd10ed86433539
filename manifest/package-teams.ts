import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { complaintsAbout } from './check-package.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { packageFiles, zipPackage } from './package-files.ts';

const help = `npm run package:teams -- --env NAVN

Skriver dist/lederhjaelp.zip, som du uploader i Teams Administration → Teams-apps → Administrer apps → Upload.

  --env NAVN   filen manifest/environments/NAVN.json (eller stien til en JSON-fil); tag udgangspunkt i eksempel.json
  --out FIL    et andet sted end dist/lederhjaelp.zip

Pakken kontrolleres mod Microsofts skema uden net. Afslutter med 0, når den er skrevet, og 1, når noget er galt.`;

/** Said in one line, without a stack: the admin can mend it. */
class Refused extends Error {}

function environmentIn(name: string): Environment {
  const file = name.endsWith('.json') ? name : path.join(import.meta.dirname, 'environments', `${name}.json`);
  if (!existsSync(file))
    throw new Refused(`${file} findes ikke. Kopiér manifest/environments/eksempel.json, og ret den.`);
  const environment = readEnvironment(JSON.parse(readFileSync(file, 'utf8')));
  if (!environment.ok) throw new Refused(`${file}:\n  ${environment.refusal.join('\n  ')}`);
  return environment.value;
}

function packageTeams(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      env: { type: 'string' },
      out: { type: 'string', default: path.join('dist', 'lederhjaelp.zip') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(help);
  if (values.env === undefined) throw new Refused('Skriv, hvilket miljø pakken er til, med --env. Prøv --help.');
  const files = packageFiles(environmentIn(values.env));
  const complaints = complaintsAbout(files);
  if (complaints.length > 0) throw new Refused(`Pakken er ikke skrevet:\n  ${complaints.join('\n  ')}`);
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, zipPackage(files));
  console.log(`Skrev ${values.out} med ${Object.keys(files).join(', ')}.`);
}

/** Ours to print with its stack, unless the person at the keyboard can mend it. */
const canBeMended = (error: unknown): error is Error =>
  error instanceof Refused || error instanceof SyntaxError || (error instanceof Error && 'code' in error);

try {
  packageTeams(process.argv.slice(2));
} catch (error) {
  console.error(canBeMended(error) ? error.message : error);
  process.exitCode = 1;
}
