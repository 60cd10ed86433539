import { strToU8, zipSync } from 'fflate';
import type { Environment } from './environment.ts';
import { colourIcon, outlineIcon } from './icons/draw-icons.ts';
import { englishStrings, teamsManifest } from './manifest.ts';

/** Everything in the package, by its name there. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const json = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

export const packageFiles = (environment: Environment): PackageFiles => ({
  'manifest.json': json(teamsManifest(environment)),
  'en.json': json(englishStrings()),
  'color.png': colourIcon(),
  'outline.png': outlineIcon(),
});

/** The oldest day a zip can name, in local time as zips do: the same package is the same bytes on every machine. */
const noDay = new Date(1980, 0, 1);

export const zipPackage = (files: PackageFiles): Uint8Array => zipSync({ ...files }, { level: 9, mtime: noDay });
