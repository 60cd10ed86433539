import { strFromU8 } from 'fflate';
import { colourComplaints, outlineComplaints } from './icons/check-icon.ts';
import type { Manifest } from './manifest.ts';
import { schemaVersion } from './manifest.ts';
import { complaintsOfSchema } from './microsoft-schema.ts';
import type { PackageFiles } from './package-files.ts';

/**
 * All that the manifest may say. A closed list, since Microsoft's schema lets through what an upload is refused for
 * (`supportedChannelTypes`) and what the admin would have to consent to (bots, resource-specific permissions, devices).
 */
const known = new Set(
  (
    '$schema manifestVersion version id developer localizationInfo name description icons accentColor staticTabs ' +
    'configurableTabs defaultInstallScope defaultGroupCapability supportsChannelFeatures permissions validDomains ' +
    'showLoadingIndicator isFullScreen webApplicationInfo'
  ).split(' '),
);

/** What is wrong with a package, in Danish and by file, before Teams says so. Empty when it can be uploaded. */
export function complaintsAbout(files: PackageFiles): readonly string[] {
  const manifest = parsed(files, 'manifest.json') as Manifest;
  const about = (file: string, complaints: readonly string[]) => complaints.map((complaint) => `${file}: ${complaint}`);
  return [
    ...about('manifest.json', complaintsOfSchema(schemaVersion, 'MicrosoftTeams', manifest)),
    ...about('manifest.json', fieldComplaints(manifest)),
    ...about('manifest.json', addressComplaints(manifest)),
    ...about('manifest.json', missingFiles(manifest, files)),
    ...manifest.localizationInfo.additionalLanguages.flatMap(({ file }) =>
      about(file, languageComplaints(manifest, parsed(files, file))),
    ),
    ...about(manifest.icons.color, colourComplaints(files[manifest.icons.color] ?? new Uint8Array())),
    ...about(manifest.icons.outline, outlineComplaints(files[manifest.icons.outline] ?? new Uint8Array())),
  ];
}

const parsed = (files: PackageFiles, name: string): object =>
  JSON.parse(strFromU8(files[name] ?? new Uint8Array([0x7b, 0x7d]))) as object;

function fieldComplaints(manifest: Manifest): string[] {
  const strange = Object.keys(manifest).filter((field) => !known.has(field));
  const more = manifest.permissions.filter((permission) => permission !== 'identity');
  return [
    ...strange.map((field) => `feltet ${field} må ikke være der`),
    ...more.map((permission) => `tilladelsen ${permission} må ikke være der`),
    ...manifest.configurableTabs
      .filter(({ scopes }) => scopes.some((scope) => scope !== 'team'))
      .map(() => 'kanalfanen hører kun til i teams: et MED-udvalg vælges for en kanal'),
    ...(manifest.supportsChannelFeatures === 'tier1'
      ? []
      : ['supportsChannelFeatures skal være tier1, ellers kommer fanen ikke i private og delte kanaler']),
    ...(manifest.isFullScreen ? ['isFullScreen tager fanernes navne væk'] : []),
    ...(manifest.id === manifest.webApplicationInfo.id ? ['appens id må ikke være app-registreringens'] : []),
  ];
}

/** Whatever the frame loads lies on a valid domain; the privacy and terms pages are https as well. */
function addressComplaints({ staticTabs, configurableTabs, developer, ...manifest }: Manifest): string[] {
  const framed = [
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
    ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
  ];
  const read = [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl];
  const domains = manifest.validDomains;
  const broker = manifest.webApplicationInfo.nestedAppAuthInfo.map(({ redirectUri }) => redirectUri);
  return [
    ...framed.filter((address) => !domains.includes(new URL(address).host)).map((at) => `${at} er ikke i validDomains`),
    ...[...framed, ...read].filter((address) => !address.startsWith('https://')).map((at) => `${at} er ikke https`),
    ...domains.filter((domain) => /[:/*]/.test(domain)).map((domain) => `${domain} er ikke et rent domæne`),
    ...broker
      .filter((uri) => !domains.some((domain) => uri === `brk-multihub://${domain}`))
      .map((uri) => `${uri} passer ikke`),
  ];
}

const missingFiles = ({ icons, localizationInfo }: Manifest, files: PackageFiles): string[] =>
  [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)]
    .filter((name) => files[name] === undefined)
    .map((name) => `${name} mangler i pakken`);

/** The language file says all that the manifest says to people, and nothing about a tab that is not there. */
function languageComplaints(manifest: Manifest, strings: object): string[] {
  const { $schema: _, ...said } = strings as Record<string, string>;
  const wanted = [
    'name.short',
    'name.full',
    'description.short',
    'description.full',
    ...manifest.staticTabs.map((_, index) => `staticTabs[${index}].name`),
  ];
  return [
    ...complaintsOfSchema(schemaVersion, 'MicrosoftTeams.Localization', strings),
    ...wanted.filter((key) => !(key in said)).map((key) => `${key} mangler`),
    ...Object.keys(said)
      .filter((key) => !wanted.includes(key))
      .map((key) => `${key} hører ikke til noget`),
  ];
}
