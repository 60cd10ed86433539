import type { FundShortcutWords } from './fund-shortcut.da.ts';

export const fundShortcutEn: FundShortcutWords = { shortcut: 'The leadership fund' };
