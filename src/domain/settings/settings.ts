import { plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { safeAddress } from '#domain/shared/marked-text.ts';

export type SettingRow = { readonly key: string; readonly value: string };

/** HR's message on the home page; closing it hides it until its words change. */
export type Notice = { readonly title: string; readonly text: string; readonly link: string };

/** A way onwards of the municipality's own. */
export type ShortcutLink = { readonly title: string; readonly address: string };

/** What HR has set. Every value has a lawful default, so that a missing or odd row never stops the app. */
export type Settings = {
  readonly notice: (Notice & { readonly until: PlainDate | null }) | null;
  /**
   * Figures about fewer people than this are not shown. Default 5, never under 3 (docs/laws/privacy-and-retention.md,
   * rule 5).
   */
  readonly minimumGroupSize: number;
  /** Not shown to leaders yet. A matter of display: who may read the lists may go on reading them. */
  readonly closedAreas: readonly string[];
  /** Under *Genveje*, in the order they are written. */
  readonly shortcutLinks: readonly ShortcutLink[];
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
    closedAreas: [...values].flatMap(([key, said]) => closedBy(key, said)),
    shortcutLinks: linesOf(value('shortcutLinks')).flatMap(linkOf),
    schemaVersion: wholeNumber(value('schemaVersion')),
  };
}

/** `coursesOpen` with *nej* closes the area `courses`; whether an area can be closed, the area itself says. */
const closedBy = (key: string, said: string): string[] =>
  key.endsWith('Open') && said.toLowerCase() === 'nej' ? [key.slice(0, -'Open'.length)] : [];

/** A page of the app, as `#/kurser`. */
export const isOwnPage = (address: string): boolean => address.startsWith('#/');

/** The address when HR's link may lead there: a page of the app, or what a text may link to (`safeAddress`). */
export const lawfulAddress = (address: string): string | undefined =>
  isOwnPage(address) ? address : safeAddress(address);

/** `Personalehåndbogen | https://…`, also without spaces; a line that is no link, or not a safe one, is left out. */
function linkOf(line: string): ShortcutLink[] {
  const bar = line.lastIndexOf('|');
  const title = line.slice(0, Math.max(0, bar)).trim();
  const address = lawfulAddress(line.slice(bar + 1).trim());
  return title !== '' && address !== undefined ? [{ title, address }] : [];
}

/** The notice to show today: none after its last day. */
export const noticeOn = (settings: Settings, today: PlainDate): Notice | null =>
  settings.notice && (settings.notice.until === null || settings.notice.until >= today) ? settings.notice : null;
