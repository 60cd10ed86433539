import { strFromU8, strToU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { complaintsAbout } from './check-package.ts';
import { environment } from './manifest.fixtures.ts';
import { teamsManifest } from './manifest.ts';
import { packageFiles, zipPackage, type PackageFiles } from './package-files.ts';

const files = packageFiles(environment);
const { configurableTabs, webApplicationInfo } = teamsManifest(environment);
const channelTab = configurableTabs[0]!;

/** How the app signs in, with its nested app auth changed. */
const signIn = (change: object): object => ({
  ...webApplicationInfo,
  nestedAppAuthInfo: webApplicationInfo.nestedAppAuthInfo.map((info) => ({ ...info, ...change })),
});

/** The package with one of its JSON files changed. */
function changed(name: string, change: object): PackageFiles {
  const before = JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as object;
  return { ...files, [name]: strToU8(JSON.stringify({ ...before, ...change })) };
}

/** The package with one pixel, or more, of an icon painted. */
function painted(name: string, x: number, y: number, rgba: readonly number[]): PackageFiles {
  const png = PNG.sync.read(Buffer.from(files[name] ?? []));
  png.data.set(rgba, (y * png.width + x) * 4);
  return { ...files, [name]: PNG.sync.write(png) };
}

describe('a Teams package', () => {
  it('is in order', () => {
    expect(complaintsAbout(files)).toEqual([]);
  });

  it('holds its files at the top of the zip, the same bytes every time', () => {
    const zip = zipPackage(files);
    expect(Object.keys(unzipSync(zip))).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    expect(Buffer.from(zipPackage(packageFiles(environment))).equals(Buffer.from(zip))).toBe(true);
  });

  it.each<[string, object, string]>([
    ['the field that blocks the upload', { supportedChannelTypes: ['privateChannels'] }, 'supportedChannelTypes'],
    ['a name of the older schema', { packageName: 'dk.kommune.lederhjaelp' }, 'packageName'],
    ['a limit on who may add it', { scopeConstraints: { teams: [] } }, 'scopeConstraints'],
    ['a start in the background', { backgroundLoadConfiguration: { tabConfiguration: {} } }, 'backgroundLoadConf'],
    ['a search in messages', { composeExtensions: [] }, 'composeExtensions'],
    ['a connector', { connectors: [] }, 'connectors'],
    ['names the admin can change', { configurableProperties: ['name'] }, 'configurableProperties'],
    ['a bot', { bots: [{ botId: environment.clientId, scopes: ['personal'] }] }, 'bots'],
    ['rights of the app’s own in a team', { authorization: { permissions: {} } }, 'authorization'],
    ['a device', { devicePermissions: ['media'] }, 'devicePermissions'],
    ['notifications nobody uses', { activities: { activityTypes: [] } }, 'activities'],
    ['the right to write to people', { permissions: ['identity', 'messageTeamMembers'] }, 'messageTeamMembers'],
    ['a tunnel as domain', { validDomains: ['x.ngrok.io'] }, 'er ikke i validDomains'],
    ['a domain with its scheme', { validDomains: ['https://lederhjaelp.kommune.example'] }, 'er ikke et rent domæne'],
    ['the registration’s id as its own', { id: environment.clientId }, 'appens id må ikke være'],
    ['no bar of tabs', { isFullScreen: true }, 'isFullScreen'],
    ['two channel tabs', { configurableTabs: [channelTab, channelTab] }, '/configurableTabs'],
    ['a channel tab in chats', { configurableTabs: [{ ...channelTab, scopes: ['groupChat'] }] }, 'kun til i teams'],
    [
      'more of the registration than it is asked for',
      { webApplicationInfo: signIn({ clientId: 'x' }) },
      'nestedAppAuth',
    ],
    [
      'a way back to another domain',
      { webApplicationInfo: signIn({ redirectUri: 'brk-multihub://x.dk' }) },
      'x.dk passer ikke',
    ],
    ['no channels', { supportsChannelFeatures: undefined }, 'supportsChannelFeatures'],
    ['a name that is too long', { name: { short: 'Lederhjælp'.repeat(4) } }, '/name/short'],
    [
      'an unknown scope of its tab',
      { configurableTabs: [{ configurationUrl: 'https://x', scopes: ['all'] }] },
      'scopes',
    ],
  ])('with %s is refused', (_, change, complaint) => {
    expect(complaintsAbout(changed('manifest.json', change)).join('\n')).toContain(complaint);
  });

  it.each<[string, object, string]>([
    ['says nothing of a tab', { 'staticTabs[3].name': undefined }, 'en.json: staticTabs[3].name mangler'],
    ['speaks of a tab that is not there', { 'staticTabs[4].name': 'More' }, 'en.json: staticTabs[4].name hører ikke'],
    ['has a key that Teams does not know', { 'tabs.more': 'More' }, 'en.json:'],
  ])('whose English file %s is refused', (_, change, complaint) => {
    expect(complaintsAbout(changed('en.json', change)).join('\n')).toContain(complaint);
  });

  it('without a file that the manifest names is refused', () => {
    const { 'en.json': _, ...rest } = files;
    expect(complaintsAbout(rest)).toContain('manifest.json: en.json mangler i pakken');
  });
});

describe('the icons', () => {
  it.each<[string, PackageFiles, string]>([
    ['a grey pixel', painted('outline.png', 16, 16, [200, 200, 200, 255]), 'outline.png: har 1 pixels'],
    ['a half-clear pixel', painted('outline.png', 16, 2, [255, 255, 255, 128]), 'outline.png: har 1 pixels'],
    ['a hole in the square', painted('color.png', 90, 90, [0, 0, 0, 0]), 'color.png: er ikke et helt kvadrat'],
    ['a dot in the margin', painted('color.png', 20, 90, [0, 0, 0, 255]), 'color.png: har symbolet uden for'],
    ['the wrong size', { ...files, 'outline.png': files['color.png']! }, 'outline.png: er 192×192'],
  ])('with %s are refused', (_, wrong, complaint) => {
    expect(complaintsAbout(wrong).join('\n')).toContain(complaint);
  });
});
