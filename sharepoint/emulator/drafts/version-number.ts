/** SharePoint's UIVersion: 512 for each major version and 1 for each minor one, so that "3.2" is 1538. */
const oneMajor = 512;

export const majorOf = (label: number): number => Math.floor(label / oneMajor);
export const minorOf = (label: number): number => label % oneMajor;
export const versionLabel = (label: number): string => `${majorOf(label)}.${minorOf(label)}`;
export const nextMajor = (label: number): number => (majorOf(label) + 1) * oneMajor;
export const nextMinor = (label: number): number => label + 1;

/** "3.2" as a number; undefined when it is no version's label. */
export function labelFrom(text: string): number | undefined {
  const parts = /^(\d{1,6})\.(\d{1,3})$/.exec(text);
  return parts ? Number(parts[1]) * oneMajor + Number(parts[2]) : undefined;
}
