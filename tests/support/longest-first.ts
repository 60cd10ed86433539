import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, as `npm test` on two cores found it; a new machine has not measured anything yet. */
const longest = [
  'tests/conformance/roll-out-commands.test.ts',
  'tests/conformance/release-build.test.ts',
  'src/features/talks/talks.journey.test.ts',
  'src/features/help/help.journey.test.ts',
  'tests/journeys/hands-and-eyes.test.ts',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((file) => moduleId.endsWith(file));
  return at === -1 ? longest.length : at;
};

/** Begins with the files that take longest, so that all workers end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
