import type { Finding } from '#tools/source/finding.ts';
import type { Edge } from './edge.ts';
import { isTest } from './layer-of.ts';

/** Files that name each other in a ring can only be understood, tested and loaded together. */
export function findCycles(edges: readonly Edge[]): Finding[] {
  const next = new Map<string, Edge[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const findings: Finding[] = [];

  const follow = (file: string, path: readonly string[]): void => {
    if (done.has(file)) return;
    for (const edge of next.get(file) ?? []) {
      if (edge.target.kind !== 'file') continue;
      const ring = [...path, file];
      const start = ring.indexOf(edge.target.path);
      if (start >= 0) findings.push(cycle(edge, ring.slice(start)));
      else follow(edge.target.path, ring);
    }
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return findings;
}

const cycle = (edge: Edge, ring: readonly string[]): Finding => ({
  file: edge.from,
  line: edge.line,
  rule: 'no-cycles',
  reason: `a ring of imports: ${[...ring, ring[0]].join(' → ')}; move what they share to a file of its own`,
});

/** A product file that nothing but its own test imports is dead. `entries` are where programs begin. */
export function findOrphans(files: readonly string[], edges: readonly Edge[], entries: ReadonlySet<string>): Finding[] {
  const used = new Set(
    edges.flatMap(({ from, target }) => (target.kind === 'file' && !isOwnTest(from, target.path) ? [target.path] : [])),
  );
  return files
    .filter((file) => /^(src|sharepoint)\//.test(file) && !isTest(file) && !file.endsWith('.d.ts'))
    .filter((file) => !used.has(file) && !entries.has(file))
    .map((file) => ({
      file,
      line: 1,
      rule: 'no-orphans',
      reason: 'nothing imports it; use it, delete it, or name it as a command in package.json',
    }));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Fixtures are no tests of their own: a generic suite proves with them what other files rely on. */
const isOwnTest = (from: string, path: string): boolean =>
  isTest(from) && !from.includes('.fixture') && folderOf(from) === folderOf(path);
