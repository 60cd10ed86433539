import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { complaintsAbout } from './check-package.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { packageFiles, zipPackage, type PackageFiles } from './package-files.ts';

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
  const environment = readEnvironment(jsonIn(file));
  if (!environment.ok) throw new Refused(`${file}:\n  ${environment.refusal.join('\n  ')}`);
  return environment.value;
}

function optionsIn(args: string[]) {
  const options = {
    env: { type: 'string' },
    out: { type: 'string', default: path.join('dist', 'lederhjaelp.zip') },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Refused(`Forstår ikke kommandoen: ${(error as Error).message.split('. ')[0]}. Prøv --help.`);
  }
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refused(`${file} er ikke gyldig JSON. Se efter et komma eller et anførselstegn: ${error.message}`);
  }
}

/** Teams takes a package as an update only when its version is higher than the last one's (teams.md 5.1). */
function sameVersionSaid(out: string, files: PackageFiles): void {
  const before = filesIn(out);
  const isSame = Object.entries(files).every(([name, bytes]) => Buffer.from(bytes).equals(before[name] ?? Buffer.of()));
  if (isSame || versionOf(before) !== versionOf(files)) return;
  console.log(
    'Pakken er ændret, men har samme version som før. Er den før uploadet, så hæv version i package.json først.',
  );
}

/** The package that lies there; nothing, when there is none or it is something else. */
function filesIn(out: string): PackageFiles {
  try {
    return unzipSync(readFileSync(out));
  } catch {
    return {};
  }
}

function versionOf({ 'manifest.json': manifest }: PackageFiles): unknown {
  return manifest && (JSON.parse(strFromU8(manifest)) as { version?: unknown }).version;
}

function packageTeams(args: string[]): void {
  const values = optionsIn(args);
  if (values.help) return console.log(help);
  if (values.env === undefined) throw new Refused('Skriv, hvilket miljø pakken er til, med --env. Prøv --help.');
  const files = packageFiles(environmentIn(values.env));
  const complaints = complaintsAbout(files);
  if (complaints.length > 0) throw new Refused(`Pakken er ikke skrevet:\n  ${complaints.join('\n  ')}`);
  sameVersionSaid(values.out, files);
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, zipPackage(files));
  console.log(`Skrev ${values.out} med ${Object.keys(files).join(', ')}.`);
}

/** Said in one line when the person at the keyboard can mend it; anything else is ours, with its stack. */
function said(error: unknown): unknown {
  if (error instanceof Refused) return error.message;
  const { code, path: file } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return code ? `${file ?? 'Filen'} kan ikke læses eller skrives (${code}). Vælg et andet sted med --out.` : error;
}

try {
  packageTeams(process.argv.slice(2));
} catch (error) {
  console.error(said(error));
  process.exitCode = 1;
}
