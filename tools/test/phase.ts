export type Counts = {
  readonly passed: number;
  readonly failed: number;
  /** What failed, as far as it has a name: printed once more at the end, since long outputs are read from there. */
  readonly failures?: readonly string[];
};

/** One thing a pull request must pass. It prints what is wrong by itself and never throws for it. */
export type Phase = {
  readonly name: string;
  readonly run: () => Promise<Counts>;
};

/** A check counts as one test. */
export const verdict = (isFine: boolean): Counts => (isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
