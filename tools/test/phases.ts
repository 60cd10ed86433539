import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHouseRules } from '#tools/house-rules/check-house-rules.ts';
import { checkLayers } from '#tools/layers/check-layers.ts';
import { readProject } from '#tools/layers/read-project.ts';
import { printFinding, type Finding } from '#tools/source/finding.ts';
import { listFiles } from '#tools/source/list-files.ts';
import { findBrowser } from '#tests/support/find-browser.ts';
import { verdict, type Phase } from './phase.ts';
import { root, runCommand } from './run-command.ts';
import { vitestPhase } from './vitest-phase.ts';

const commandPhase = (name: string, script: string, ...args: readonly string[]): Phase => ({
  name,
  run: async () => verdict((await runCommand(script, ...args)) === 0),
});

const findingsPhase = (name: string, find: () => readonly Finding[]): Phase => ({
  name,
  run: async () => {
    const findings = find();
    for (const finding of findings) console.log(printFinding(finding));
    return verdict(findings.length === 0);
  },
});

const types = commandPhase('types', 'typescript/bin/tsc', '--noEmit');
const format = commandPhase('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
const lint = commandPhase('lint', 'oxlint/bin/oxlint');
const layers = findingsPhase('layers', () => checkLayers(readProject(root)));
const rules = findingsPhase('rules', () =>
  checkHouseRules(new Map(listFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]))),
);
const unit = vitestPhase('unit', 'unit', 'unit-dom', 'unit-dom-alone');

/** A missing browser is said in one line, and an installation is no part of the first journey's time. */
const journeys: Phase = {
  name: 'journeys',
  run: async () => {
    try {
      findBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return verdict(false);
    }
    return vitestPhase('journeys', 'journeys').run();
  },
};

const quick: readonly Phase[] = [types, lint, layers, rules, unit];
const whole: readonly Phase[] = [
  types,
  format,
  lint,
  layers,
  rules,
  unit,
  vitestPhase('speed', 'speed'),
  vitestPhase('conformance', 'conformance'),
  journeys,
];

const long: readonly Phase[] = [vitestPhase('long', 'long'), vitestPhase('crossed', 'crossed')];

/** `--quick`: what takes less than two minutes; `--long`: also the slow proofs; `--only a,b`: just these phases. */
export function phasesFor(args: readonly string[]): readonly Phase[] {
  const chosen = args.includes('--quick') ? quick : whole;
  const all = args.includes('--long') ? [...chosen, ...long] : chosen;
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : undefined;
  const unknown = only?.find((name) => !all.some((phase) => phase.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no phase '${unknown}'; there are ${all.map(({ name }) => name).join(', ')}.`);
  }
  return only ? all.filter(({ name }) => only.includes(name)) : all;
}
