/** Whether a text is empty or an address that may be shown as a link. */
export function isLink(text: string): boolean {
  if (text.trim() === '') return true;
  return URL.canParse(text.trim()) && new URL(text.trim()).protocol === 'https:';
}
