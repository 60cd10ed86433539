import type { TextRule, Violation } from '#tools/house-rules/rule.ts';
import { lineAt } from '#tools/source/source-file.ts';

/** Begins like a path: after a space, a quote or a bracket, not inside a URL, an XML tag or a JSON pointer. */
const machinePath = /(?<![\w.:~#<>{}()[\]\\/*-])\/(?:tmp|root|home|work)\b(?![-\\.])/g;
const registryHost = /\bhttps?:\/\/[^\s/'"`]*(?:registry|artifactory|nexus|verdaccio|mirror)[^\s/'"`]*/gi;
const registrySetting = /^\s*(?:@[\w-]+:)?registry\s*=.*$/gm;
const resolvedInLock = /"resolved": "https?:[^"]*"/g;

/** The project runs on anybody's machine and installs from whatever registry that machine uses. */
export const foreignPlaces: TextRule = {
  name: 'foreign-places',
  appliesTo: (path) => !/\.(png|ico|zip|woff2?|jpe?g)$/.test(path),
  find: (text, path) => [
    ...matches(text, machinePath, 'is a folder of one machine; use os.tmpdir(), a path from the root, or a setting'),
    ...matches(text, registryHost, 'names a package registry; the machine that installs decides that'),
    ...(path.endsWith('.npmrc') ? matches(text, registrySetting, 'binds the project to one registry') : []),
    ...(path.endsWith('package-lock.json')
      ? matches(text, resolvedInLock, 'binds the lock to one registry; install with omit-lockfile-registry-resolved')
      : []),
  ],
};

const matches = (text: string, pattern: RegExp, reason: string): Violation[] =>
  [...text.matchAll(pattern)].map((match) => ({
    line: lineAt({ text }, match.index),
    reason: `'${match[0]}' ${reason}`,
  }));
