import { escapeXml } from '#provisioning/schema/xml.ts';

type Contacts = { readonly supportMail: string; readonly dpoContact: string };

/** A mail or an https address as a link; anything else as it stands. */
function linked(contact: string): string {
  const text = escapeXml(contact);
  if (/^[^\s@:]+@[^\s@:]+$/.test(contact)) return `<a href="mailto:${text}">${text}</a>`;
  return contact.startsWith('https://') ? `<a href="${text}">${text}</a>` : text;
}

/**
 * Writes whom to ask into a page that is read without signing in: the law, and Teams' own rules for apps, want contacts
 * there. Such a page has a paragraph with the id `kontakt`.
 */
export function withContacts(page: string, { supportMail, dpoContact }: Contacts): string {
  const lines = [
    ...(supportMail === '' ? [] : [`Spørgsmål til Lederhjælp: ${linked(supportMail)}.`]),
    ...(dpoContact === '' ? [] : [`Databeskyttelsesrådgiver (DPO): ${linked(dpoContact)}.`]),
  ];
  if (lines.length === 0) return page;
  return page.replace(
    /(<p id="kontakt">).*?(<\/p>)/s,
    (_, open: string, close: string) => open + lines.join('<br />') + close,
  );
}
