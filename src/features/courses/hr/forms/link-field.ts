/** Whether a text is empty or an address that may be shown as a link. */
export function isLink(text: string): boolean {
  if (text.trim() === '') return true;
  return URL.canParse(text.trim()) && new URL(text.trim()).protocol === 'https:';
}

/** A text as a list holds a link; nothing when it is empty. */
export const linkOf = (text: string): { readonly url: string; readonly description: string } | null =>
  text.trim() === '' ? null : { url: text.trim(), description: text.trim() };
