import { plainDate, type PlainDate } from '#kernel/plain-date.ts';

export type SettingRow = { readonly key: string; readonly value: string };

/** HR's message on the home page; closing it hides it until its words change. */
export type Notice = { readonly title: string; readonly text: string; readonly link: string };

/** What HR has set. Every value has a lawful default, so that a missing or odd row never stops the app. */
export type Settings = {
  readonly notice: (Notice & { readonly until: PlainDate | null }) | null;
  /** Figures about fewer people than this are not shown. Default 5, never under 3 (design section 7). */
  readonly minimumGroupSize: number;
  /** The version of the lists, set by provisioning; null when the row is missing. */
  readonly schemaVersion: number | null;
};

const smallestGroup = 3;
const defaultGroup = 5;

const wholeNumber = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null);

/** Takes the rows of the settings list; gives what they say. */
export function readSettings(rows: readonly SettingRow[]): Settings {
  const values = new Map(rows.map((row) => [row.key, row.value.trim()]));
  const value = (key: string) => values.get(key) ?? '';
  const title = value('noticeTitle');
  const text = value('noticeText');
  const until = plainDate(value('noticeUntil')) ?? null;
  return {
    notice: title === '' && text === '' ? null : { title, text, link: value('noticeLink'), until },
    minimumGroupSize: Math.max(smallestGroup, wholeNumber(value('minimumGroupSize')) ?? defaultGroup),
    schemaVersion: wholeNumber(value('schemaVersion')),
  };
}

/** The notice to show today: none after its last day. */
export const noticeOn = (settings: Settings, today: PlainDate): Notice | null =>
  settings.notice && (settings.notice.until === null || settings.notice.until >= today) ? settings.notice : null;
