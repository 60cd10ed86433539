import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * What `.gitignore` names, and git's own folder, which is a file in a second work tree. Read from the disk, not from git:
 * an unpacked archive has no git.
 */
const ignored = new Set(['.git', 'node_modules', 'dist', '.data', '.cache', 'coverage']);

/** Every file below `root` that belongs to the project: paths from the root, with forward slashes, sorted. */
export function listFiles(root: string): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (ignored.has(entry.name)) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && !entry.name.endsWith('.log') ? [relative(root, path).split(sep).join('/')] : [];
    });
  return walk(root).sort();
}
