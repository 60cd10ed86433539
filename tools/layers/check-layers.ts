import type { Finding } from '#tools/source/finding.ts';
import type { Edge } from './edge.ts';
import { edgeRules } from './edge-rules.ts';
import { findCycles, findOrphans } from './graph-rules.ts';
import { layerOf } from './layer-of.ts';

/** All that the check needs to know of a project; tests invent it, `read-project.ts` reads ours. */
export type Project = {
  /** Code files only, from the root. */
  readonly files: readonly string[];
  readonly edges: readonly Edge[];
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
  /** Files a program begins with: nobody imports them. */
  readonly entries: ReadonlySet<string>;
};

/** Holds a project's imports against the layer table. An import is reported once, by the most particular rule. */
export const checkLayers = (project: Project): Finding[] => [
  ...project.edges.flatMap((edge) => checkEdge(edge, project)),
  ...findCycles(project.edges),
  ...findOrphans(project.files, project.edges, project.entries),
];

function checkEdge(edge: Edge, { dependencies, devDependencies }: Project): Finding[] {
  const context = { ...edge, layer: layerOf(edge.from), dependencies, devDependencies };
  for (const rule of edgeRules) {
    const reason = rule.objection(context);
    if (reason !== undefined) {
      return [{ file: edge.from, line: edge.line, rule: rule.name, reason: `${quote(edge)}: ${reason}` }];
    }
  }
  return [];
}

const quote = ({ specifier }: Edge): string => (specifier ? `'${specifier}'` : 'import(…)');
