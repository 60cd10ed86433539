import type { LevelKey } from './levels.ts';

/** The key of the settings row that says which number SharePoint gave each level that is held in cases. */
export const levelIdsKey = 'levelIds';

/** The levels that people of a case may hold in it. */
export type CaseLevel = Extract<LevelKey, 'read' | 'add'>;
export const caseLevels: readonly CaseLevel[] = ['read', 'add'];

export type LevelIds = Readonly<Record<CaseLevel, number>>;

/** `read=1073741926 add=1073741927`. */
export const levelIdsText = (ids: LevelIds): string => caseLevels.map((level) => `${level}=${ids[level]}`).join(' ');

/** Undefined when a level is missing or not numbered. */
export function levelIdsIn(text: string): LevelIds | undefined {
  const [read, add] = caseLevels.map((level) => {
    const line = text.split(/\s+/).find((each) => each.startsWith(`${level}=`));
    return Number(line?.slice(level.length + 1));
  });
  const isNumber = (id: number | undefined): id is number => id !== undefined && Number.isInteger(id) && id > 0;
  return isNumber(read) && isNumber(add) ? { read, add } : undefined;
}
