import type { Counts } from './phase.ts';
import { phasesFor } from './phases.ts';

/** `npm test`: every phase runs, also after a failed one, so that one run shows everything that is wrong. */
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

for (const phase of phasesFor(process.argv.slice(2))) {
  console.log(`\n── ${phase.name}`);
  const start = Date.now();
  const counts = await phase.run().catch(brokenDown);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failures.push(...(counts.failures?.length ? counts.failures : [phase.name]));
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${phase.name}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

if (total.passed + total.failed === 0) total.failed = 1;
if (failures.length > 0) console.log(failures.map((failure) => `✗ ${failure}`).join('\n'));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A phase that cannot do its work has failed; the others still run. */
function brokenDown(error: unknown): Counts {
  console.error(error);
  return { passed: 0, failed: 1 };
}
