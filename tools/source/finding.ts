/** One thing a checker objects to, said so that the reader knows what to do about it. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
};

export const printFinding = ({ file, line, rule, reason }: Finding): string => `${file}:${line}  ${rule}: ${reason}`;
