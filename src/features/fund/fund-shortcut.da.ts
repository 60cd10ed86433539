export const fundShortcutDa = { shortcut: 'Lederudviklingspuljen' };

export type FundShortcutWords = typeof fundShortcutDa;
